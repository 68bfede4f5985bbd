import { newToken, tokenHash } from '../../auth/token.ts';
import type { Actor, Context } from '../../http/context.ts';
import type { SignedIn } from './signIn.ts';

/**
 * Hands the tablet of a crew to another of its agents, whose session on this device has not ended. Their session gets
 * a new secret; that of whoever held the tablet goes on without the browser knowing it, until they are switched back.
 * null where there is no such session.
 */
export function switchAgent(context: Context, actor: Actor, person: string): Promise<SignedIn | null> {
  const { organisation, device } = actor;
  if (device === null) return Promise.resolve(null);
  return context.store.write(async (trx) => {
    const found = await trx
      .selectFrom('sessions')
      .innerJoin('people', (join) =>
        join.onRef('people.organisation', '=', 'sessions.organisation').onRef('people.id', '=', 'sessions.person'),
      )
      .select(['sessions.token_hash', 'people.id', 'people.name', 'people.sector'])
      .where('sessions.organisation', '=', organisation)
      .where('sessions.device', '=', device)
      .where('sessions.person', '=', person)
      .where('sessions.expires_at', '>', context.now())
      .where('people.active', '=', 1)
      .where('people.role', '=', 'agent')
      .executeTakeFirst();
    if (!found) return null;
    const { token_hash: before, ...user } = found;
    const token = newToken();
    await trx
      .updateTable('sessions')
      .set({ token_hash: tokenHash(token) })
      .where('organisation', '=', organisation)
      .where('token_hash', '=', before)
      .execute();
    await trx
      .updateTable('devices')
      .set({ person })
      .where('organisation', '=', organisation)
      .where('id', '=', device)
      .execute();
    return { token, device, organisation, user: { ...user, role: 'agent' } };
  });
}
