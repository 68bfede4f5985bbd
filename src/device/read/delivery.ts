import { Dexie } from 'dexie';
import type { Delivery } from '../device.ts';
import type { Database } from '../store/database.ts';
import { EMPTY_LEDGER } from '../store/ledger.ts';
import { firstSyncOf } from '../store/firstSync.ts';
import { readMeta } from '../store/meta.ts';

/** UTC ms of the oldest thing that waits to be sent, or null. */
export async function oldestWaiting(database: Database): Promise<number | null> {
  const pending = [Dexie.minKey, Dexie.maxKey] as const;
  const edit = await database.edits
    .where('[state+since]')
    .between(['pending', pending[0]], ['pending', pending[1]])
    .first();
  const photo = await database.photos.where('[unsent+keptAt]').between([1, pending[0]], [1, pending[1]]).first();
  const times = [edit?.edit.at, photo?.keptAt].filter((time) => time !== undefined);
  return times.length === 0 ? null : Math.min(...times);
}

export function countState(database: Database, state: 'pending' | 'quarantined'): Promise<number> {
  return database.edits.where('[state+since]').between([state, Dexie.minKey], [state, Dexie.maxKey]).count();
}

/** The figures of the delivery screen: counted when things change, not when they are read. */
export async function delivery(database: Database): Promise<Delivery> {
  const ledger = (await readMeta(database, 'ledger')) ?? EMPTY_LEDGER;
  const session = await readMeta(database, 'session');
  const sync = await readMeta(database, 'sync');
  const firstSync = await firstSyncOf(database);
  const interventions = { made: ledger.made, received: ledger.received };
  const photos = { made: ledger.photosMade, received: ledger.photosReceived };
  return {
    state: session ? (sync?.state ?? 'idle') : 'not-enrolled',
    interventions,
    photos,
    waiting: interventions.made - interventions.received + photos.made - photos.received,
    oldestWaitingAt: await oldestWaiting(database),
    lastContactAt: sync?.lastContactAt ?? null,
    quarantined: await countState(database, 'quarantined'),
    arriving: firstSync ? { received: firstSync.received, total: firstSync.total } : null,
    problem: sync?.problem ?? null,
  };
}
