import { Dexie } from 'dexie';
import type { Database } from '../store/database.ts';
import type { RecordRow } from '../store/rows.ts';
import { MOST_CANDIDATES } from './newest.ts';

/**
 * Every record that somebody has to act on, newest first; null where there are more than can be read at once. Years
 * of finished work around a place would otherwise be read to find the few that are open.
 */
export async function everyOpen(database: Database): Promise<readonly RecordRow[] | null> {
  const rows = await database.records
    .where('[open+changedAt]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .reverse()
    .limit(MOST_CANDIDATES + 1)
    .toArray();
  return rows.length > MOST_CANDIDATES ? null : rows;
}
