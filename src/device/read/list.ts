import { Dexie } from 'dexie';
import type { Asked, LocalIntervention } from '../device.ts';
import type { Database } from '../store/database.ts';
import { toLocal } from '../store/recordRow.ts';
import type { RecordRow } from '../store/rows.ts';
import { isLookedUp, searchWords, wordsOf } from '../store/words.ts';
import { byNewest, MOST_CANDIDATES, newest } from './newest.ts';

export type ListOptions = Asked & { readonly text?: string };

async function search(
  database: Database,
  words: readonly string[],
  options: ListOptions,
): Promise<readonly RecordRow[]> {
  const matches = (row: RecordRow): boolean => {
    if (options.open === true && row.open !== 1) return false;
    const all = searchWords(row.intervention.fields);
    return words.every((word) => all.some((each) => each.startsWith(word)));
  };
  const [longest] = words.filter(isLookedUp).toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return newest(database, options, matches);
  const ids = await database.records.where('words').startsWith(longest).limit(MOST_CANDIDATES).primaryKeys();
  if (ids.length >= MOST_CANDIDATES) return newest(database, options, matches);
  const rows = await database.records.bulkGet([...new Set(ids)]);
  return rows
    .filter((row) => row !== undefined)
    .filter(matches)
    .toSorted(byNewest)
    .slice(0, options.limit);
}

/** Newest first; every word of the text must begin a word of the record. */
export async function list(database: Database, options: ListOptions): Promise<readonly LocalIntervention[]> {
  const words = wordsOf(options.text ?? '');
  const { records } = database;
  const rows =
    words.length > 0
      ? await search(database, words, options)
      : await (
          options.open === true
            ? records.where('[open+changedAt]').between([1, Dexie.minKey], [1, Dexie.maxKey])
            : records.where('changedAt').above(Dexie.minKey)
        )
          .reverse()
          .limit(options.limit)
          .toArray();
  return rows.map(toLocal);
}
