import type { Transaction } from 'kysely';
import type { Role } from '../../domain/permissions.ts';
import type { Schema } from '../store/schema.ts';

export type Person = { readonly organisation: string; readonly id: string; readonly role: Role };

/**
 * Whether a browser may go on under the device id that it says it had. A device may carry the edits of everybody who
 * was signed in on it, and desk accounts can read the ids of other devices: they must have been signed in on it before,
 * or show the secret of its last session. An agent's code comes from an administrator, and agents never see other ids.
 */
export async function mayKeepDevice(
  trx: Transaction<Schema>,
  person: Person,
  device: string,
  shownTokenHash: string | null,
): Promise<boolean> {
  if (person.role === 'agent') return true;
  const before = await trx
    .selectFrom('device_people')
    .select('device')
    .where('organisation', '=', person.organisation)
    .where('device', '=', device)
    .where('person', '=', person.id)
    .executeTakeFirst();
  if (before) return true;
  if (shownTokenHash === null) return false;
  const shown = await trx
    .selectFrom('sessions')
    .select('device')
    .where('organisation', '=', person.organisation)
    .where('token_hash', '=', shownTokenHash)
    .where('device', '=', device)
    .executeTakeFirst();
  return shown !== undefined;
}
