import type { EnrolledDevice } from '../../../sync/desk.ts';
import { endSessions } from '../../auth/endSessions.ts';
import type { Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import type { Store } from '../../store/openStore.ts';

/** Devices of an organisation with what each last said of itself; the most recent contact first. */
export async function listDevices(store: Store, organisation: string): Promise<EnrolledDevice[]> {
  const rows = await store.db
    .selectFrom('devices')
    .innerJoin('people', (join) =>
      join.onRef('people.organisation', '=', 'devices.organisation').onRef('people.id', '=', 'devices.person'),
    )
    .selectAll('devices')
    .select('people.name as person_name')
    .where('devices.organisation', '=', organisation)
    .orderBy('devices.last_contact_at', 'desc')
    .orderBy('devices.id')
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

/** Ends what is open on a device and refuses it until it is enrolled again. Throws 'not-found'. */
export async function revokeDevice(context: Context, organisation: string, id: string): Promise<void> {
  await context.store.write(async (trx) => {
    const revoked = await trx
      .updateTable('devices')
      .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(context.now())) }))
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    if (!revoked) throw problem('not-found');
    await endSessions(context, trx, organisation, 'device', id);
  });
}
