import { roleSchema } from '../../sync/protocol.ts';
import type { Actor, Context } from '../http/context.ts';
import { sessionEnd } from './sessionLife.ts';
import { tokenHash } from './token.ts';

/** Milliseconds between two writes that say a session is alive. */
const CONTACT_STEP = 60_000;
const LONGEST_COOKIE = 200;

/**
 * Who a session cookie stands for; null where it is unknown, expired or revoked, or its person is no longer active.
 * Also keeps the device's last contact and moves the end of the session, at most once a minute.
 */
export async function authenticate(context: Context, cookie: string | undefined): Promise<Actor | null> {
  if (cookie === undefined || cookie === '' || cookie.length > LONGEST_COOKIE) return null;
  const hash = tokenHash(cookie);
  const now = context.now();
  const found = await context.store.db
    .selectFrom('sessions')
    .innerJoin('people', (join) =>
      join.onRef('people.organisation', '=', 'sessions.organisation').onRef('people.id', '=', 'sessions.person'),
    )
    .leftJoin('devices', (join) =>
      join.onRef('devices.organisation', '=', 'sessions.organisation').onRef('devices.id', '=', 'sessions.device'),
    )
    .select([
      'sessions.organisation',
      'sessions.device',
      'sessions.created_at',
      'sessions.expires_at',
      'people.id',
      'people.name',
      'people.role',
      'people.sector',
      'devices.revoked_at',
      'devices.last_contact_at',
    ])
    .where('sessions.token_hash', '=', hash)
    .where('sessions.expires_at', '>', now)
    .where('people.active', '=', 1)
    .executeTakeFirst();
  if (!found || found.revoked_at !== null) return null;
  const role = roleSchema.parse(found.role);
  const end = sessionEnd(role, found.created_at, now);
  if (end >= found.expires_at + CONTACT_STEP)
    await context.store.db
      .updateTable('sessions')
      .set({ expires_at: end })
      .where('organisation', '=', found.organisation)
      .where('token_hash', '=', hash)
      // Ended by somebody meanwhile, it stays so.
      .where('expires_at', '=', found.expires_at)
      .execute();
  if (found.device !== null && (found.last_contact_at ?? 0) <= now - CONTACT_STEP)
    await context.store.db
      .updateTable('devices')
      .set({ last_contact_at: now })
      .where('organisation', '=', found.organisation)
      .where('id', '=', found.device)
      .execute();
  return {
    organisation: found.organisation,
    user: { id: found.id, name: found.name, role, sector: found.sector },
    device: found.device,
    tokenHash: hash,
  };
}
