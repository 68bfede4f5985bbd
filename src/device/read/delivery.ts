import { Dexie } from 'dexie';
import type { Delivery } from '../device.ts';
import type { Database } from '../store/database.ts';
import { NO_COUNTERS } from '../store/ledger.ts';
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
  const counters = (await readMeta(database, 'counters')) ?? NO_COUNTERS;
  const session = await readMeta(database, 'session');
  const sync = await readMeta(database, 'sync');
  const interventions = { made: counters.made, received: counters.received };
  const photos = { made: counters.photosMade, received: counters.photosReceived };
  return {
    state: session ? (sync?.state ?? 'idle') : 'not-enrolled',
    interventions,
    photos,
    waiting: interventions.made - interventions.received + photos.made - photos.received,
    oldestWaitingAt: await oldestWaiting(database),
    lastContactAt: sync?.lastContactAt ?? null,
    quarantined: await countState(database, 'quarantined'),
    problem: sync?.problem ?? null,
  };
}
