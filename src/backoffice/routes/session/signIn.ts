import type { Role } from '../../../domain/permissions.ts';
import { roleSchema } from '../../../sync/protocol.ts';
import type { Browser, OpenedSession } from '../../auth/openSession.ts';
import { openSession } from '../../auth/openSession.ts';
import { passwordMatches } from '../../auth/password.ts';
import type { Actor, Context } from '../../http/context.ts';

/** A session just opened, and whose it is. */
export type SignedIn = OpenedSession & Pick<Actor, 'organisation' | 'user'>;

/** Signs in by e-mail and password; null where they are wrong, for the same work and with no word on which. */
export async function signIn(
  context: Context,
  asked: { readonly email: string; readonly password: string },
  browser: Browser,
): Promise<SignedIn | null> {
  // An address is unique over the installation: it is what tells the organisation.
  const found = await context.store.db
    .selectFrom('people')
    .select(['organisation', 'id', 'name', 'role', 'sector', 'password_hash'])
    .where('email', '=', asked.email)
    .where('active', '=', 1)
    .executeTakeFirst();
  const right = await passwordMatches(found?.password_hash ?? null, asked.password);
  if (!found || !right) return null;
  const { organisation, id, name, sector } = found;
  const role: Role = roleSchema.parse(found.role);
  return context.store.write(async (trx) => {
    // Set anew while the work above was done, it opens nothing any more: whoever set it ended all sessions.
    const still = await trx
      .updateTable('people')
      .set((eb) => ({ password_hash: eb.ref('password_hash') }))
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .where('active', '=', 1)
      .where('password_hash', '=', found.password_hash)
      .returning('id')
      .executeTakeFirst();
    if (!still) return null;
    const session = await openSession(context, trx, { organisation, id, role }, browser);
    return { ...session, organisation, user: { id, name, role, sector } };
  });
}
