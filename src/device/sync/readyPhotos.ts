import { Dexie } from 'dexie';
import type { Database } from '../store/database.ts';
import type { PhotoRow } from '../store/rows.ts';

/** Unconfirmed photos looked at in one round. */
const WINDOW = 1_000;

/** Photos that may be sent now, oldest first: unconfirmed, and the edit that links them is acknowledged. */
export async function readyPhotos(database: Database): Promise<readonly PhotoRow[]> {
  const unsent = await database.photos
    .where('[unsent+keptAt]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .limit(WINDOW)
    .toArray();
  const edits = await database.edits.bulkGet(unsent.map((photo) => photo.edit));
  // An edit that is no longer kept was confirmed long ago.
  return unsent.filter((_, n) => {
    const state = edits[n]?.state;
    return state !== 'pending' && state !== 'quarantined';
  });
}
