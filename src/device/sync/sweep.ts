import { isOverlaid } from '../../sync/outbox.ts';
import type { Database } from '../store/database.ts';

/** Whether something of a record has not reached the back office yet: an edit, a photo, an open form. */
export async function hasUnsent(database: Database, id: string): Promise<boolean> {
  const outbox = await database.edits.where('intervention').equals(id).toArray();
  if (outbox.some(isOverlaid)) return true;
  if (await database.drafts.get(id)) return true;
  const photos = await database.photos.where('intervention').equals(id).toArray();
  return photos.some((photo) => photo.unsent === 1);
}

/**
 * Removes the records that the newest snapshot did not bring, except those with something unsent and those of `spared`.
 * Call it within the transaction that ends the snapshot.
 */
export async function sweep(database: Database, snapshot: number, spared: readonly string[]): Promise<void> {
  const ids = await database.records.where('snapshot').below(snapshot).primaryKeys();
  const kept = new Set(spared);
  const busy = await database.edits.where('intervention').anyOf(ids).toArray();
  for (const row of busy) if (isOverlaid(row)) kept.add(row.intervention);
  for (const draft of await database.drafts.toArray()) kept.add(draft.id);
  for (const photo of await database.photos.where('intervention').anyOf(ids).toArray())
    if (photo.unsent === 1) kept.add(photo.intervention);
  await database.records.bulkDelete(ids.filter((id) => !kept.has(id)));
}
