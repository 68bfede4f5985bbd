import type { SetupRequest } from '../../../sync/desk.ts';
import type { Browser } from '../../auth/openSession.ts';
import { openSession } from '../../auth/openSession.ts';
import { hashPassword } from '../../auth/password.ts';
import { newToken } from '../../auth/token.ts';
import type { Context } from '../../http/context.ts';
import type { SignedIn } from '../session/signIn.ts';
import { isEmpty, whileEmpty } from './whileEmpty.ts';
import { problem } from '../../http/problem.ts';

/** Metropolitan France, until the organisation says where it works: [south, west, north, east] in degrees. */
const FRANCE = [41.3, -5.2, 51.1, 9.6] as const;

/** Makes the organisation and its first administrator, and signs the latter in. Throws 'already-set-up'. */
export async function setUp(context: Context, answers: SetupRequest, browser: Browser): Promise<SignedIn> {
  // Hashing is dear: a stranger must not have it done on an installation that is in use.
  if (!(await isEmpty(context.store))) throw problem('already-set-up');
  const passwordHash = await hashPassword(answers.password);
  const organisation = context.newId();
  const user = { id: context.newId(), name: answers.name.trim(), role: 'administrator', sector: null } as const;
  return whileEmpty(context.store, async (trx) => {
    const now = context.now();
    await trx
      .insertInto('organisations')
      .values({
        id: organisation,
        name: answers.organisation.trim(),
        demonstration: 0,
        bounds: JSON.stringify(FRANCE),
        basemap: 'ign',
        time_zone: 'Europe/Paris',
        territory: null,
        epoch: newToken(),
        version: 0,
        created_at: now,
      })
      .execute();
    await trx
      .insertInto('people')
      .values({
        organisation,
        id: user.id,
        name: user.name,
        role: user.role,
        email: answers.email.trim().toLowerCase(),
        password_hash: passwordHash,
        sector: null,
        active: 1,
        created_at: now,
      })
      .execute();
    const session = await openSession(context, trx, { organisation, id: user.id, role: user.role }, browser);
    return { ...session, organisation, user };
  });
}
