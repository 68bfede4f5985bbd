import { readRows } from '../../sync/readRows.ts';
import type { Context } from '../context.ts';
import { editTables } from '../finish/keepEdit.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { readerOf } from '../store/writeView.ts';
import { firstSyncOf, noteFirstSync } from '../store/firstSync.ts';
import type { IdRange } from './takeRows.ts';
import { takeRows } from './takeRows.ts';
import { noteUnread } from './unread.ts';

function rangeOf(ids: readonly string[]): IdRange | null {
  const sorted = ids.toSorted();
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return lowest === undefined || highest === undefined ? null : [lowest, highest];
}

/**
 * Writes the rows of a chunk and that it is taken in one transaction. Nothing where the chunk is not waited for any more.
 */
export async function takeChunk(context: Context, sha256: string, raw: readonly unknown[]): Promise<void> {
  const { database } = context;
  const { rows, unread } = readRows(raw, 0);
  const ids = rows.map((row) => row.intervention.id);
  await database.transaction('rw', editTables(database), async () => {
    const firstSync = await firstSyncOf(database);
    if (!firstSync?.waiting.some((chunk) => chunk.sha256 === sha256)) return;
    const snapshot = await readMeta(database, 'snapshot');
    await noteUnread(context, unread, ids, false);
    const reader = await readerOf(database);
    await takeRows(context, rows, firstSync.cursor, snapshot?.number ?? 0, reader, rangeOf(ids));
    await noteFirstSync(database, {
      ...firstSync,
      received: firstSync.received + raw.length,
      taken: [...firstSync.taken, sha256],
      waiting: firstSync.waiting.filter((chunk) => chunk.sha256 !== sha256),
    });
  });
}

/** A chunk is gone: the rest is to be offered anew. What was taken stays noted. */
export async function askAnew({ database }: Context): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    const firstSync = await readMeta(database, 'firstSync');
    if (firstSync) await writeMeta(database, 'firstSync', { ...firstSync, waiting: [] });
  });
}
