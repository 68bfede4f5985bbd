import type { Kysely } from 'kysely';
import type { EnrolledDevice } from '../../sync/desk.ts';
import type { Schema } from './schema.ts';

/** Every device of an organisation with what it last said of itself, most recent contact first. */
export async function listDevices(db: Kysely<Schema>, organisation: string): Promise<readonly EnrolledDevice[]> {
  const rows = await db
    .selectFrom('devices')
    .innerJoin('people', (join) =>
      join.onRef('people.organisation', '=', 'devices.organisation').onRef('people.id', '=', 'devices.person'),
    )
    .selectAll('devices')
    .select('people.name as person_name')
    .where('devices.organisation', '=', organisation)
    .orderBy('devices.last_contact_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    user: row.person,
    userName: row.person_name,
    enrolledAt: row.enrolled_at,
    lastContactAt: row.last_contact_at,
    revoked: row.revoked_at !== null,
    pendingEdits: row.pending_edits,
    pendingPhotos: row.pending_photos,
    oldestPendingAt: row.oldest_pending_at,
    quarantined: row.quarantined,
    persisted: row.persisted === null ? null : row.persisted === 1,
    appVersion: row.app_version,
  }));
}
