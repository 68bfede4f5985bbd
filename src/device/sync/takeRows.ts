import { confirm } from '../../sync/confirm.ts';
import type { OutboxEdit } from '../../sync/outbox.ts';
import { isOverlaid } from '../../sync/outbox.ts';
import type { Cursor, FeedRow } from '../../sync/protocol.ts';
import type { Context } from '../context.ts';
import type { Database } from '../store/database.ts';
import { officeTime } from '../store/officeTime.ts';
import { recordRow } from '../store/recordRow.ts';
import type { BaseRow, RecordRow } from '../store/rows.ts';
import type { Parts } from '../store/writeView.ts';
import { readParts, writeView } from '../store/writeView.ts';
import { LEFT, removeLeft } from './sweep.ts';

/** The lowest and the highest. */
export type IdRange = readonly [string, string];

function baseOf(row: FeedRow, snapshot: number): BaseRow {
  const {
    version,
    rev,
    fieldRevs,
    intervention,
    conflicts,
    doubtful,
    received: _received,
    left: _left,
    ...extra
  } = row;
  const base = { id: intervention.id, version, rev, fieldRevs, intervention, conflicts, doubtful, snapshot };
  return Object.keys(extra).length === 0 ? base : { ...base, extra };
}

/**
 * A record that is another sector's now, and comes emptied: it goes, unless something of it is unsent. Until then it
 * stays as it was read, with what was made here, whether that was received meanwhile or not.
 */
async function takeLeft(
  context: Context,
  parts: Parts,
  { intervention: { id } }: FeedRow,
  cursor: Cursor,
  reader: string | null,
): Promise<void> {
  const { database } = context;
  const read = parts.base ? { ...parts.base, version: 0 } : null;
  const confirmed = confirm(read, parts.outbox, cursor, true, await officeTime(context), reader);
  await database.edits.bulkPut([...confirmed.changed]);
  const base = confirmed.base ? { ...confirmed.base, id, snapshot: LEFT } : null;
  await writeView(database, id, { ...parts, base, outbox: confirmed.outbox }, reader);
  await removeLeft(database, [id]);
}

/** Puts a newer base under the edits of this device. */
async function takeUnder(
  context: Context,
  row: FeedRow,
  cursor: Cursor,
  snapshot: number,
  reader: string | null,
): Promise<void> {
  const { database } = context;
  const { id } = row.intervention;
  const parts = await readParts(database, id);
  if (row.left === true) return takeLeft(context, parts, row, cursor, reader);
  const base = baseOf(row, snapshot);
  const confirmed = confirm(base, parts.outbox, cursor, false, await officeTime(context), reader);
  await database.edits.bulkPut([...confirmed.changed]);
  await writeView(database, id, { ...parts, base, outbox: confirmed.outbox }, reader);
}

/** The records that are here of these rows. */
async function recordsOf(
  { records }: Database,
  rows: readonly FeedRow[],
  range: IdRange | null,
): Promise<readonly RecordRow[]> {
  if (range)
    return records
      .where('id')
      .between(...range, true, true)
      .toArray();
  const found = await records.bulkGet(rows.map((row) => row.intervention.id));
  return found.filter((row) => row !== undefined);
}

/** Rows without any edit of this device, the most of them, are written together. */
async function takePlain(
  database: Database,
  rows: readonly FeedRow[],
  snapshot: number,
  range: IdRange | null,
): Promise<void> {
  const touched = new Map((await recordsOf(database, rows, range)).map((row) => [row.id, row.changedAt ?? 0]));
  const written: RecordRow[] = [];
  const left: string[] = [];
  for (const row of rows) {
    if (row.left === true) left.push(row.intervention.id);
    else {
      const { id: _id, ...view } = { ...baseOf(row, snapshot), pending: 0 };
      written.push(recordRow(view, snapshot, touched.get(row.intervention.id) ?? 0));
    }
  }
  await database.records.bulkPut(written);
  await removeLeft(database, left);
}

/**
 * Takes rows of the feed in, under the edits of this device. `cursor`: of the epoch that they count in; `range`: where
 * they are all that there is between two ids, which is then read at once. Call it within the transaction that notes how
 * far the device came.
 */
export async function takeRows(
  context: Context,
  rows: readonly FeedRow[],
  cursor: Cursor,
  snapshot: number,
  reader: string | null,
  range: IdRange | null = null,
): Promise<void> {
  const { database } = context;
  const ids = rows.map((row) => row.intervention.id);
  const byRecord = database.edits.where('intervention');
  const own: OutboxEdit[] = await (range ? byRecord.between(...range, true, true) : byRecord.anyOf(ids)).toArray();
  const edited = new Set(own.filter(isOverlaid).map((row) => row.intervention));
  await takePlain(
    database,
    rows.filter((row) => !edited.has(row.intervention.id)),
    snapshot,
    range,
  );
  for (const row of rows) if (edited.has(row.intervention.id)) await takeUnder(context, row, cursor, snapshot, reader);
}
