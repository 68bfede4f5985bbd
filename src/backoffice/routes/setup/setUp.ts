import type { SetupRequest } from '../../../sync/desk.ts';
import type { Browser } from '../../auth/openSession.ts';
import { openSession } from '../../auth/openSession.ts';
import { hashPassword } from '../../auth/password.ts';
import type { Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { createOrganisation } from '../../store/createOrganisation.ts';
import type { SignedIn } from '../session/signIn.ts';
import { isEmpty } from './isEmpty.ts';

/** Metropolitan France, until the organisation says where it works: [south, west, north, east] in degrees. */
const FRANCE = [41.3, -5.2, 51.1, 9.6] as const;

/** Makes the organisation and its first administrator, and signs the latter in. Throws 'already-set-up'. */
export async function setUp(context: Context, answers: SetupRequest, browser: Browser): Promise<SignedIn> {
  // Hashing is dear: a stranger must not have it done on an installation that is in use.
  if (!(await isEmpty(context.store))) throw problem('already-set-up');
  const passwordHash = await hashPassword(answers.password);
  const user = { id: context.newId(), name: answers.name.trim(), role: 'administrator', sector: null } as const;
  return context.store.write(async (trx) => {
    const organisation = await createOrganisation(context, trx, {
      name: answers.organisation.trim(),
      bounds: FRANCE,
      basemap: 'ign',
      timeZone: 'Europe/Paris',
      onlyIfEmpty: true,
    });
    if (organisation === null) throw problem('already-set-up');
    await trx
      .insertInto('people')
      .values({
        organisation,
        ...user,
        email: answers.email.trim().toLowerCase(),
        password_hash: passwordHash,
        active: 1,
        created_at: context.now(),
      })
      .execute();
    const session = await openSession(context, trx, { organisation, id: user.id, role: user.role }, browser);
    return { ...session, organisation, user };
  });
}
