import { scopeOf } from '../../domain/permissions.ts';
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
import type { Parts } from '../store/writeView.ts';
import { currentBase, readParts, writeView } from '../store/writeView.ts';
import { pushAgain } from './pushAgain.ts';
import { dropLeft, LEFT, removeLeft, sweep } from './sweep.ts';
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
  const { database, environment } = context;
  const read = parts.base ? { ...parts.base, version: 0 } : null;
  const confirmed = confirm(read, parts.outbox, cursor, true, environment.now(), reader);
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
  const { database, environment } = context;
  const { id } = row.intervention;
  const parts = await readParts(database, id);
  if (row.left === true) return takeLeft(context, parts, row, cursor, reader);
  const base = baseOf(row, snapshot);
  const confirmed = confirm(base, parts.outbox, cursor, false, environment.now(), reader);
  await database.edits.bulkPut([...confirmed.changed]);
  await writeView(database, id, { ...parts, base, outbox: confirmed.outbox }, reader);
}

/** Edits that were acknowledged beyond what was pulled, once a pull has run to its end. */
async function confirmPassed(context: Context, cursor: Cursor, reader: string | null): Promise<void> {
  const { database, environment } = context;
  const acked = await database.edits.where('[state+seq]').between(['acked', 0], ['acked', Infinity]).toArray();
  for (const id of new Set(acked.map((row) => row.intervention))) {
    const parts = await readParts(database, id);
    // What an older snapshot brought is not known to contain the edit, whatever its version says.
    const base = (await currentBase(database, parts.base)) ?? (parts.base ? { ...parts.base, version: 0 } : null);
    const confirmed = confirm(base, parts.outbox, cursor, true, environment.now(), reader);
    if (confirmed.changed.length === 0) continue;
    await database.edits.bulkPut([...confirmed.changed]);
    const next = confirmed.base ? { snapshot: 0, ...confirmed.base, id } : null;
    await writeView(database, id, { ...parts, base: next, outbox: confirmed.outbox }, reader);
    await countWork(database, id, confirmed.outbox);
  }
}

/** Rows without any edit of this device, the most of them, are written together. */
async function takePlain(database: Database, rows: readonly FeedRow[], snapshot: number): Promise<void> {
  const before = await database.records.bulkGet(rows.map((row) => row.intervention.id));
  const written: RecordRow[] = [];
  const left: string[] = [];
  for (const [n, row] of rows.entries()) {
    if (row.left === true) left.push(row.intervention.id);
    else {
      const { id: _id, ...view } = { ...baseOf(row, snapshot), pending: 0 };
      written.push(recordRow(view, snapshot, before[n]?.changedAt ?? 0));
    }
  }
  await database.records.bulkPut(written);
  await removeLeft(database, left);
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
    // Asked for as somebody else: the device was handed over meanwhile, or its agent to another sector.
    const session = await readMeta(database, 'session');
    if (session && page.cursor.scope !== scopeOf(session.user)) return false;
    let snapshot = (await readMeta(database, 'snapshot')) ?? { number: 0, sweep: false };
    if (page.restart) {
      snapshot = { number: snapshot.number + 1, sweep: true };
      await pushAgain(context, asked, page.cursor);
    }
    await writeMeta(database, 'cursor', page.cursor);
    await writeMeta(database, 'snapshot', snapshot);
    const reader = session?.user.id ?? null;
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
      if (edited.has(row.intervention.id)) await takeUnder(context, row, page.cursor, snapshot.number, reader);
    if (page.more) return true;
    await confirmPassed(context, page.cursor, reader);
    if (snapshot.sweep) {
      // A record that came and was not understood is still there: the older one here stays. Without its name, all do.
      if (!missing || allNamed(missing)) await sweep(database, snapshot.number, missing?.ids ?? []);
      await writeMeta(database, 'snapshot', { ...snapshot, sweep: false });
    } else await dropLeft(database);
    return true;
  });
}
