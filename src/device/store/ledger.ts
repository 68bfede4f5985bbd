import type { OutboxEdit } from '../../sync/outbox.ts';
import type { Database } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Counters, Ledger, PhotoRow, WorkRow } from './rows.ts';

const NO_COUNTERS: Counters = { made: 0, received: 0, photosMade: 0, photosReceived: 0 };
export const EMPTY_LEDGER: Ledger = { ...NO_COUNTERS, seq: 0 };

export function plus(a: Ledger, b: Counters): Ledger {
  return {
    seq: a.seq,
    made: a.made + b.made,
    received: a.received + b.received,
    photosMade: a.photosMade + b.photosMade,
    photosReceived: a.photosReceived + b.photosReceived,
  };
}

/** What this device has made of an intervention now, and how that moves the counters. */
export function workOf(
  before: WorkRow | null,
  id: string,
  outbox: readonly OutboxEdit[],
): { readonly row: WorkRow; readonly change: Counters } {
  const unsent = outbox.filter((row) => row.state === 'pending' || row.state === 'quarantined').length;
  const received = (unsent === 0 ? 1 : 0) - (before?.unsent === 0 ? 1 : 0);
  return { row: { id, unsent }, change: { ...NO_COUNTERS, made: before ? 0 : 1, received } };
}

/** How a photo's new row moves the counters. */
export function photoChange(before: PhotoRow | undefined, row: PhotoRow): Counters {
  const photosReceived = (row.state === 'received' ? 1 : 0) - (before?.state === 'received' ? 1 : 0);
  return { ...NO_COUNTERS, photosMade: before ? 0 : 1, photosReceived };
}

async function move(database: Database, change: Counters): Promise<void> {
  if (Object.values(change).every((value) => value === 0)) return;
  await writeMeta(database, 'ledger', plus((await readMeta(database, 'ledger')) ?? EMPTY_LEDGER, change));
}

/** Counts what this device made of an intervention. Call it in the transaction that changed its edits. */
export async function countWork(database: Database, id: string, outbox: readonly OutboxEdit[]): Promise<void> {
  const before = (await database.work.get(id)) ?? null;
  const { row, change } = workOf(before, id, outbox);
  if (before?.unsent === row.unsent) return;
  await database.work.put(row);
  await move(database, change);
}

/** Writes a photo's row and counts it. Call it in the transaction that changed it. */
export async function putPhoto(database: Database, row: PhotoRow): Promise<void> {
  const before = await database.photos.get(row.key);
  await database.photos.put(row);
  await move(database, photoChange(before, row));
}
