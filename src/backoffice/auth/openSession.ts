import type { Transaction } from 'kysely';
import type { Context } from '../http/context.ts';
import type { Schema } from '../store/schema.ts';
import type { Person } from './keepDevice.ts';
import { mayKeepDevice } from './keepDevice.ts';
import { sessionEnd } from './sessionLife.ts';
import { newToken, tokenHash } from './token.ts';

/** Ended sessions are kept this long (milliseconds): their secret still shows which device a browser was. */
const ENDED_KEPT = 90 * 86_400_000;

/** What a browser says of itself when someone signs in on it. */
export type Browser = {
  /** Id it had before, if it still knows it. */
  readonly device?: string | undefined;
  readonly name: string;
  /** SHA-256 of the session cookie it sent, valid or not; null without one. */
  readonly shownTokenHash: string | null;
};

/** The secret goes to the browser's cookie and is kept nowhere else. */
export type OpenedSession = { readonly token: string; readonly device: string };

async function addDevice(context: Context, trx: Transaction<Schema>, person: Person, name: string): Promise<string> {
  const id = context.newId();
  const now = context.now();
  await trx
    .insertInto('devices')
    .values({
      organisation: person.organisation,
      id,
      person: person.id,
      name,
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
  return id;
}

async function deviceOf(context: Context, trx: Transaction<Schema>, person: Person, browser: Browser): Promise<string> {
  const { device, name } = browser;
  if (device === undefined || !(await mayKeepDevice(trx, person, device, browser.shownTokenHash)))
    return addDevice(context, trx, person, name);
  const kept = await trx
    .updateTable('devices')
    .set({
      person: person.id,
      revoked_at: null,
      last_contact_at: context.now(),
      // Whoever enrols a tablet names it; a password sign-in only knows the browser.
      ...(person.role === 'agent' ? { name } : {}),
    })
    .where('organisation', '=', person.organisation)
    .where('id', '=', device)
    .returning('id')
    .executeTakeFirst();
  return kept?.id ?? addDevice(context, trx, person, name);
}

/**
 * Signs a person in on a device, whose earlier session ends, but for those of other agents where an agent signs in: a
 * crew shares its tablet, and each of them may go on (see switchAgent). A device that had an id in this organisation
 * keeps it, even revoked, so that what it has not sent yet is still its own.
 */
export async function openSession(
  context: Context,
  trx: Transaction<Schema>,
  person: Person,
  browser: Browser,
): Promise<OpenedSession> {
  const now = context.now();
  const { organisation } = person;
  const device = await deviceOf(context, trx, person, browser);
  await trx
    .insertInto('device_people')
    .values({ organisation, device, person: person.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const agents = trx
    .selectFrom('people')
    .select('id')
    .where('organisation', '=', organisation)
    .where('role', '=', 'agent')
    .where('id', '<>', person.id);
  await trx
    .deleteFrom('sessions')
    .where('organisation', '=', organisation)
    .where((eb) =>
      eb.or([
        // The browser is about to forget the one it showed: nobody could sign out of it any more.
        eb('device', '=', device).or('token_hash', '=', browser.shownTokenHash ?? ''),
        eb('expires_at', '<', now - ENDED_KEPT),
      ]),
    )
    .$if(person.role === 'agent', (query) =>
      query.where((eb) => eb.not(eb.and([eb('device', '=', device), eb('person', 'in', agents)]))),
    )
    .execute();
  const token = newToken();
  await trx
    .insertInto('sessions')
    .values({
      organisation,
      token_hash: tokenHash(token),
      person: person.id,
      device,
      created_at: now,
      expires_at: sessionEnd(person.role, now, now),
    })
    .execute();
  return { token, device };
}
