import { scopeOf } from '../../domain/permissions.ts';
import { confirm } from '../../sync/confirm.ts';
import type { Cursor, PulledPage } from '../../sync/protocol.ts';
import { readRows } from '../../sync/readRows.ts';
import type { Context } from '../context.ts';
import { editTables } from '../finish/keepEdit.ts';
import { firstSyncOf, noteFirstSync, sameCursor } from '../store/firstSync.ts';
import { noteHeard } from '../store/heard.ts';
import { countWork } from '../store/ledger.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { officeTime } from '../store/officeTime.ts';
import type { Meta } from '../store/rows.ts';
import { currentBase, readParts, writeView } from '../store/writeView.ts';
import { pushAgain } from './pushAgain.ts';
import { dropLeft, sweep } from './sweep.ts';
import { takeRows } from './takeRows.ts';
import { allNamed, noteUnread } from './unread.ts';

/** Edits that were acknowledged beyond what was pulled, once a pull has run to its end. */
async function confirmPassed(context: Context, cursor: Cursor, reader: string | null): Promise<void> {
  const { database } = context;
  const now = await officeTime(context);
  const acked = await database.edits.where('[state+seq]').between(['acked', 0], ['acked', Infinity]).toArray();
  for (const id of new Set(acked.map((row) => row.intervention))) {
    const parts = await readParts(database, id);
    // What an older snapshot brought is not known to contain the edit, whatever its version says.
    const base = (await currentBase(database, parts.base)) ?? (parts.base ? { ...parts.base, version: 0 } : null);
    const confirmed = confirm(base, parts.outbox, cursor, true, now, reader);
    if (confirmed.changed.length === 0) continue;
    await database.edits.bulkPut([...confirmed.changed]);
    const next = confirmed.base ? { snapshot: 0, ...confirmed.base, id } : null;
    await writeView(database, id, { ...parts, base: next, outbox: confirmed.outbox }, reader);
    await countWork(database, id, confirmed.outbox);
  }
}

/** A page's cursor, and what a restart brings with it. null: it is not what is wanted any more, and is dropped. */
async function begin(
  context: Context,
  asked: Cursor | null,
  said: readonly number[],
  page: PulledPage,
): Promise<{ readonly snapshot: Meta['snapshot']; readonly reader: string | null } | null> {
  const { database } = context;
  // Another tab pulled meanwhile.
  if (!sameCursor(asked, await readMeta(database, 'cursor'))) return null;
  // Asked for as somebody else: the device was handed over meanwhile, or its agent to another sector.
  const session = await readMeta(database, 'session');
  if (session && page.cursor.scope !== scopeOf(session.user)) return null;
  let snapshot = (await readMeta(database, 'snapshot')) ?? { number: 0, sweep: false };
  if (page.restart) {
    snapshot = { number: snapshot.number + 1, sweep: true };
    await pushAgain(context, asked, page.cursor);
  }
  await writeMeta(database, 'cursor', page.cursor);
  const version = Math.max(page.cursor.version, page.newest ?? 0, page.offer?.version ?? 0);
  await noteHeard(database, { epoch: page.cursor.epoch, version }, said, page.restart);
  await writeMeta(database, 'snapshot', snapshot);
  return { snapshot, reader: session?.user.id ?? null };
}

/**
 * Notes what a first sync is offered, and how far an earlier offer of it had come, in one transaction with the restart.
 * false: the cursor moved meanwhile, the offer is dropped.
 */
export async function takeOffer(
  context: Context,
  asked: Cursor | null,
  said: readonly number[],
  page: PulledPage & { readonly offer: NonNullable<PulledPage['offer']> },
): Promise<boolean> {
  const { database } = context;
  const { cursor, offer, restart } = page;
  return database.transaction('rw', editTables(database), async () => {
    const before = restart ? null : await firstSyncOf(database);
    if (!(await begin(context, asked, said, page))) return false;
    if (restart) await noteUnread(context, [], [], true);
    const taken = offer.chunks.filter(({ sha256 }) => before?.taken.includes(sha256));
    const total = offer.chunks.reduce((sum, { count }) => sum + count, 0);
    await noteFirstSync(database, {
      cursor,
      // What left the scope between two offers is told by the feed alone, from the first one on.
      version: before?.version ?? offer.version,
      total,
      received: taken.reduce((sum, { count }) => sum + count, 0),
      taken: taken.map(({ sha256 }) => sha256),
      waiting: offer.chunks.filter((chunk) => !taken.includes(chunk)),
    });
    return true;
  });
}

/**
 * Writes a page's rows and its cursor in one transaction. false: the cursor moved meanwhile (another tab pulled), the
 * page is dropped. Rows that are not understood are remembered, and hold nothing up.
 */
export async function takePage(
  context: Context,
  asked: Cursor | null,
  said: readonly number[],
  page: PulledPage,
): Promise<boolean> {
  const { database } = context;
  const { rows, unread } = readRows(page.rows, page.restart ? 0 : (asked?.version ?? 0));
  return database.transaction('rw', editTables(database), async () => {
    const begun = await begin(context, asked, said, page);
    if (!begun) return false;
    const { snapshot, reader } = begun;
    // Answered in pages after all: what was offered before counts no more.
    await database.meta.delete('firstSync');
    const ids = rows.map((row) => row.intervention.id);
    const missing = await noteUnread(context, unread, ids, page.restart);
    await takeRows(context, rows, page.cursor, snapshot.number, reader);
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
