import { confirm } from '../../sync/confirm.ts';
import type { OutboxEdit } from '../../sync/outbox.ts';
import { isOverlaid } from '../../sync/outbox.ts';
import type { Cursor, FeedRow, PulledPage } from '../../sync/protocol.ts';
import { readRows } from '../../sync/readRows.ts';
import type { Context } from '../context.ts';
import { editTables } from '../finish/keepEdit.ts';
import type { Database } from '../store/database.ts';
import { countWork } from '../store/ledger.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { recordRow } from '../store/recordRow.ts';
import type { BaseRow, RecordRow } from '../store/rows.ts';
import { currentBase, readParts, writeView } from '../store/writeView.ts';
import { pushAgain } from './pushAgain.ts';
import { hasUnsent, sweep } from './sweep.ts';
import { allNamed, noteUnread } from './unread.ts';

function sameCursor(a: Cursor | null, b: Cursor | null): boolean {
  return a?.epoch === b?.epoch && a?.scope === b?.scope && a?.version === b?.version;
}

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

/** Puts a newer base under the edits of this device. */
async function takeUnder(context: Context, row: FeedRow, cursor: Cursor, snapshot: number): Promise<void> {
  const { database, environment } = context;
  const { id } = row.intervention;
  const parts = await readParts(database, id);
  const base = baseOf(row, snapshot);
  const confirmed = confirm(base, parts.outbox, cursor, false, environment.now());
  await database.edits.bulkPut([...confirmed.changed]);
  if (row.left === true) {
    const unsent = confirmed.outbox.some(isOverlaid) || (await hasUnsent(database, id));
    // Emptied by the back office because the record is another sector's now: what was read of it stays under our work.
    if (unsent) return writeView(database, id, { ...parts, outbox: confirmed.outbox });
    await database.records.delete(id);
    await database.bases.delete(id);
    return;
  }
  await writeView(database, id, { ...parts, base, outbox: confirmed.outbox });
}

/** Edits that were acknowledged beyond what was pulled, once a pull has run to its end. */
async function confirmPassed(context: Context, cursor: Cursor): Promise<void> {
  const { database, environment } = context;
  const acked = await database.edits.where('[state+seq]').between(['acked', 0], ['acked', Infinity]).toArray();
  for (const id of new Set(acked.map((row) => row.intervention))) {
    const parts = await readParts(database, id);
    // What an older snapshot brought is not known to contain the edit, whatever its version says.
    const base = (await currentBase(database, parts.base)) ?? (parts.base ? { ...parts.base, version: 0 } : null);
    const confirmed = confirm(base, parts.outbox, cursor, true, environment.now());
    if (confirmed.changed.length === 0) continue;
    await database.edits.bulkPut([...confirmed.changed]);
    const next = confirmed.base ? { snapshot: 0, ...confirmed.base, id } : null;
    await writeView(database, id, { ...parts, base: next, outbox: confirmed.outbox });
    await countWork(database, id, confirmed.outbox);
  }
}

/** Rows without any edit of this device, the most of them, are written together. */
async function takePlain(database: Database, rows: readonly FeedRow[], snapshot: number): Promise<void> {
  const before = await database.records.bulkGet(rows.map((row) => row.intervention.id));
  const written: RecordRow[] = [];
  const removed: string[] = [];
  for (const [n, row] of rows.entries()) {
    if (row.left === true) {
      if (!(await hasUnsent(database, row.intervention.id))) removed.push(row.intervention.id);
    } else {
      const { id: _id, ...view } = { ...baseOf(row, snapshot), pending: 0 };
      written.push(recordRow(view, snapshot, before[n]?.changedAt ?? 0));
    }
  }
  await database.records.bulkPut(written);
  if (removed.length > 0) await database.records.bulkDelete(removed);
}

/**
 * Writes a page's rows and its cursor in one transaction. false: the cursor moved meanwhile (another tab pulled), the
 * page is dropped. Rows that are not understood are remembered, and hold nothing up.
 */
export async function takePage(context: Context, asked: Cursor | null, page: PulledPage): Promise<boolean> {
  const { database } = context;
  const { rows, unread } = readRows(page.rows, page.restart ? 0 : (asked?.version ?? 0));
  return database.transaction('rw', editTables(database), async () => {
    if (!sameCursor(asked, await readMeta(database, 'cursor'))) return false;
    let snapshot = (await readMeta(database, 'snapshot')) ?? { number: 0, sweep: false };
    if (page.restart) {
      snapshot = { number: snapshot.number + 1, sweep: true };
      await pushAgain(context, asked, page.cursor);
    }
    await writeMeta(database, 'cursor', page.cursor);
    await writeMeta(database, 'snapshot', snapshot);
    const ids = rows.map((row) => row.intervention.id);
    const missing = await noteUnread(context, unread, ids, page.restart);
    const own: OutboxEdit[] = await database.edits.where('intervention').anyOf(ids).toArray();
    const edited = new Set(own.filter(isOverlaid).map((row) => row.intervention));
    await takePlain(
      database,
      rows.filter((row) => !edited.has(row.intervention.id)),
      snapshot.number,
    );
    for (const row of rows)
      if (edited.has(row.intervention.id)) await takeUnder(context, row, page.cursor, snapshot.number);
    if (page.more) return true;
    await confirmPassed(context, page.cursor);
    if (snapshot.sweep) {
      // A record that came and was not understood is still there: the older one here stays. Without its name, all do.
      if (!missing || allNamed(missing)) await sweep(database, snapshot.number, missing?.ids ?? []);
      await writeMeta(database, 'snapshot', { ...snapshot, sweep: false });
    }
    return true;
  });
}
