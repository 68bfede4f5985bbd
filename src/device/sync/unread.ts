import type { UnreadRow } from '../../sync/readRows.ts';
import type { Context } from '../context.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import type { Unread } from '../store/rows.ts';

/** Interventions remembered by name at most; of more only the version is kept from which to read again. */
const MOST = 1_000;

/**
 * Remembers the rows of a page that this version of the app did not understand, and forgets those whose intervention
 * came again and was understood. `anew`: a snapshot begins, which brings everything again. Call it within the
 * transaction that takes the page. Resolves to what is unread now.
 */
export async function noteUnread(
  { database, appVersion }: Context,
  rows: readonly UnreadRow[],
  understood: readonly string[],
  anew: boolean,
): Promise<Unread | null> {
  const before = anew ? null : await readMeta(database, 'unread');
  const ids = new Set(before?.ids);
  for (const id of understood) ids.delete(id);
  for (const { id } of rows) if (ids.size < MOST) ids.add(id);
  if (ids.size === 0) {
    if (before || anew) await database.meta.delete('unread');
    return null;
  }
  const from = Math.min(before?.from ?? Infinity, ...rows.map((row) => row.version));
  const unread = { appVersion, from, ids: [...ids] };
  await writeMeta(database, 'unread', unread);
  return unread;
}

/** Whether the interventions of the unread rows are all known by name. */
export function allNamed({ ids }: Unread): boolean {
  return ids.length < MOST && !ids.includes('');
}

/** Another version of the app than the one that did not understand them asks for those rows again, and all after. */
export async function readAgain({ database, appVersion }: Context): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    const unread = await readMeta(database, 'unread');
    const cursor = await readMeta(database, 'cursor');
    if (!unread || !cursor || unread.appVersion === appVersion) return;
    const before = unread.from - 1;
    const firstSync = await readMeta(database, 'firstSync');
    // A chunk that was taken is not asked for again: the feed brings what was not understood in it.
    if (firstSync)
      await writeMeta(database, 'firstSync', { ...firstSync, version: Math.min(firstSync.version, before) });
    await writeMeta(database, 'cursor', { ...cursor, version: Math.min(cursor.version, before) });
    // They all come again, and are remembered again if need be.
    await database.meta.delete('unread');
  });
}
