import type { OutboxEdit } from '../../sync/outbox.ts';
import { isOverlaid, ownOf } from '../../sync/outbox.ts';
import { reconcile } from '../../sync/reconcile.ts';
import type { Database } from './database.ts';
import { readMeta } from './meta.ts';
import { recordRow } from './recordRow.ts';
import type { BaseRow, RecordRow, WorkRow } from './rows.ts';

/** What a record is made of: what the back office sent (null: never pulled) and its outbox edits. */
export type Parts = {
  readonly row: RecordRow | null;
  readonly base: BaseRow | null;
  /** Whether a base is kept apart at present. */
  readonly baseKept: boolean;
  readonly outbox: readonly OutboxEdit[];
  /** What this device made of it, or null. */
  readonly work: WorkRow | null;
};

/** Reads the parts of a record. Call it within the transaction that changes them. */
export async function readParts(database: Database, id: string): Promise<Parts> {
  const [row = null, work = null] = await Promise.all([database.records.get(id), database.work.get(id)]);
  // Of what this device never changed it keeps neither edits nor a base: they need not be looked for.
  const [kept = null, outbox = []] = work
    ? await Promise.all([database.bases.get(id), database.edits.where('intervention').equals(id).sortBy('seq')])
    : [];
  if (kept || outbox.some(isOverlaid) || !row || row.rev === 0)
    return { row, base: kept, baseKept: kept !== null, outbox, work };
  const {
    pending: _pending,
    changedAt: _changedAt,
    open: _open,
    cell: _cell,
    words: _words,
    disputed: _disputed,
    ...base
  } = row;
  return { row, base, baseKept: false, outbox, work };
}

/** Whom the views of records are made for: whoever is signed in here. */
export async function readerOf(database: Database): Promise<string | null> {
  return (await readMeta(database, 'session'))?.user.id ?? null;
}

/**
 * Writes what the screens read of a record, made anew from its parts for `reader`; the base is kept apart while edits
 * stand on it, whoever's. Call it within the transaction that changed the parts.
 */
export async function writeView(
  database: Database,
  id: string,
  parts: Parts,
  reader: string | null,
  touchedAt = 0,
): Promise<void> {
  const { base, outbox } = parts;
  const view = reconcile(base, ownOf(outbox, reader));
  const writes: PromiseLike<unknown>[] = [];
  if (base && outbox.some(isOverlaid)) writes.push(database.bases.put(base));
  else if (parts.baseKept) writes.push(database.bases.delete(id));
  const newest = Math.max(touchedAt, parts.row?.changedAt ?? 0);
  if (view) writes.push(database.records.put(recordRow(view, base?.snapshot ?? 0, newest)));
  else writes.push(database.records.delete(id));
  await Promise.all(writes);
}

/** The base, if it is of the snapshot that the cursor counts in: versions of another one cannot be compared with it. */
export async function currentBase(database: Database, base: BaseRow | null): Promise<BaseRow | null> {
  const snapshot = await readMeta(database, 'snapshot');
  return base && base.snapshot === snapshot?.number ? base : null;
}
