import type { OutboxEdit } from '../../sync/outbox.ts';
import type { Database } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Counters, PhotoRow } from './rows.ts';

export const NO_COUNTERS: Counters = { made: 0, received: 0, photosMade: 0, photosReceived: 0 };

async function add(database: Database, change: Partial<Counters>): Promise<void> {
  const before = (await readMeta(database, 'counters')) ?? NO_COUNTERS;
  await writeMeta(database, 'counters', {
    made: before.made + (change.made ?? 0),
    received: before.received + (change.received ?? 0),
    photosMade: before.photosMade + (change.photosMade ?? 0),
    photosReceived: before.photosReceived + (change.photosReceived ?? 0),
  });
}

/** Counts what this device made of an intervention. Call it in the transaction that changed its edits. */
export async function countWork(database: Database, id: string, outbox: readonly OutboxEdit[]): Promise<void> {
  const unsent = outbox.filter((row) => row.state === 'pending' || row.state === 'quarantined').length;
  const before = await database.work.get(id);
  if (before?.unsent === unsent) return;
  await database.work.put({ id, unsent });
  const made = before ? 0 : 1;
  const received = (unsent === 0 ? 1 : 0) - (before?.unsent === 0 ? 1 : 0);
  if (made !== 0 || received !== 0) await add(database, { made, received });
}

/** Writes a photo's row and counts it. Call it in the transaction that changed it. */
export async function putPhoto(database: Database, row: PhotoRow): Promise<void> {
  const before = await database.photos.get(row.key);
  await database.photos.put(row);
  const photosMade = before ? 0 : 1;
  const photosReceived = (row.state === 'received' ? 1 : 0) - (before?.state === 'received' ? 1 : 0);
  if (photosMade !== 0 || photosReceived !== 0) await add(database, { photosMade, photosReceived });
}
