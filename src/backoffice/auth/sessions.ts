import type { Transaction } from 'kysely';
import type { Role } from '../../domain/permissions.ts';
import type { Actor, Context } from '../http/context.ts';
import type { Schema } from '../store/schema.ts';
import { newToken, tokenHash } from './token.ts';

const DAY = 86_400_000;

/** Agents' tablets stay signed in until revoked or silent for 400 days; a desk signs in each week. */
export const SESSION_LIFE: { readonly [role in Role]: number } = {
  agent: 400 * DAY,
  supervisor: 7 * DAY,
  administrator: 7 * DAY,
};

const CONTACT_STEP = 60_000;

export type NewSession = { readonly token: string; readonly expiresAt: number; readonly device: string };

/**
 * Signs a person in on a device. A device that had an id in this organisation keeps it, so that what it has not sent
 * yet is still its own.
 */
export async function openSession(
  context: Context,
  trx: Transaction<Schema>,
  person: { readonly organisation: string; readonly id: string; readonly role: Role },
  device: { readonly id?: string | undefined; readonly name: string },
): Promise<NewSession> {
  const now = context.now();
  const { organisation } = person;
  const again =
    device.id === undefined
      ? undefined
      : await trx
          .updateTable('devices')
          .set({ person: person.id, name: device.name, revoked_at: null, last_contact_at: now })
          .where('organisation', '=', organisation)
          .where('id', '=', device.id)
          .returning('id')
          .executeTakeFirst();
  const deviceId = again?.id ?? context.newId();
  if (!again)
    await trx
      .insertInto('devices')
      .values({
        organisation,
        id: deviceId,
        person: person.id,
        name: device.name,
        enrolled_at: now,
        last_contact_at: now,
        revoked_at: null,
        pending_edits: 0,
        pending_photos: 0,
        oldest_pending_at: null,
        quarantined: 0,
        persisted: null,
        app_version: '',
      })
      .execute();
  await trx
    .insertInto('device_people')
    .values({ organisation, device: deviceId, person: person.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx.deleteFrom('sessions').where('organisation', '=', organisation).where('device', '=', deviceId).execute();
  const token = newToken();
  const expiresAt = now + SESSION_LIFE[person.role];
  await trx
    .insertInto('sessions')
    .values({
      organisation,
      token_hash: tokenHash(token),
      person: person.id,
      device: deviceId,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
  return { token, expiresAt, device: deviceId };
}

/** Who a cookie stands for; null where it is unknown, expired, revoked, or its person is no longer active. */
export async function authenticate(context: Context, cookie: string | undefined): Promise<Actor | null> {
  if (cookie === undefined || cookie === '' || cookie.length > 200) return null;
  const hash = tokenHash(cookie);
  const now = context.now();
  const found = await context.store.db
    .selectFrom('sessions')
    .innerJoin('people', (join) =>
      join
        .onRef('people.organisation', '=', 'sessions.organisation')
        .onRef('people.id', '=', 'sessions.person')
        .on('people.active', '=', 1),
    )
    .leftJoin('devices', (join) =>
      join.onRef('devices.organisation', '=', 'sessions.organisation').onRef('devices.id', '=', 'sessions.device'),
    )
    .select([
      'sessions.organisation',
      'sessions.device',
      'people.id',
      'people.name',
      'people.role',
      'people.sector',
      'devices.revoked_at',
      'devices.last_contact_at',
    ])
    .where('sessions.token_hash', '=', hash)
    .where('sessions.expires_at', '>', now)
    .executeTakeFirst();
  if (!found || found.revoked_at !== null) return null;
  const role = found.role as Role;
  if (found.device !== null && (found.last_contact_at ?? 0) < now - CONTACT_STEP) {
    await context.store.db
      .updateTable('devices')
      .set({ last_contact_at: now })
      .where('organisation', '=', found.organisation)
      .where('id', '=', found.device)
      .execute();
    if (role === 'agent')
      await context.store.db
        .updateTable('sessions')
        .set({ expires_at: now + SESSION_LIFE.agent })
        .where('token_hash', '=', hash)
        .execute();
  }
  return {
    organisation: found.organisation,
    user: { id: found.id, name: found.name, role, sector: found.sector },
    device: found.device,
    tokenHash: hash,
  };
}
