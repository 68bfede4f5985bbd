import type { Cursor } from '../../sync/protocol.ts';
import type { Database } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { FirstSync } from './rows.ts';

export function sameCursor(a: Cursor | null, b: Cursor | null): boolean {
  return a?.epoch === b?.epoch && a?.scope === b?.scope && a?.version === b?.version;
}

/** The first sync that is under way, or null. */
export async function firstSyncOf(database: Database): Promise<FirstSync | null> {
  const firstSync = await readMeta(database, 'firstSync');
  const cursor = await readMeta(database, 'cursor');
  return firstSync && sameCursor(firstSync.cursor, cursor) ? firstSync : null;
}

/** Writes how far a first sync came; at its end the cursor goes to where its first offer stood. */
export async function noteFirstSync(database: Database, firstSync: FirstSync): Promise<void> {
  if (firstSync.waiting.length > 0) {
    await writeMeta(database, 'firstSync', firstSync);
    return;
  }
  await writeMeta(database, 'cursor', { ...firstSync.cursor, version: firstSync.version });
  await database.meta.delete('firstSync');
}
