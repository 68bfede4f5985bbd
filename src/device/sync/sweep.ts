import { isOverlaid } from '../../sync/outbox.ts';
import type { Database } from '../store/database.ts';
import { everyDraft } from '../store/everyDraft.ts';

/** In place of a snapshot's number: the record is no longer in scope, and stays only for what is unsent of it. */
export const LEFT = -1;

/** Those of these records of which something has not reached the back office yet: an edit, a photo, an open form. */
export async function unsentAmong(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const unsent = new Set<string>();
  for (const row of await database.edits.where('intervention').anyOf(ids).toArray())
    if (isOverlaid(row)) unsent.add(row.intervention);
  for (const draft of await everyDraft(database)) unsent.add(draft.id);
  for (const photo of await database.photos.where('intervention').anyOf(ids).toArray())
    if (photo.unsent === 1) unsent.add(photo.intervention);
  return unsent;
}

/** Removes these records, which left the device's scope; those with something unsent are removed by dropLeft, later. */
export async function removeLeft(database: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const unsent = await unsentAmong(database, ids);
  const gone = ids.filter((id) => !unsent.has(id));
  await database.records.bulkDelete(gone);
  await database.bases.bulkDelete(gone);
  if (unsent.size === 0) return;
  const waiting = ids.filter((id) => unsent.has(id));
  await database.records.where('id').anyOf(waiting).modify({ snapshot: LEFT });
  await database.bases.where('id').anyOf(waiting).modify({ snapshot: LEFT });
}

/** Removes the records that left earlier and of which nothing is unsent any more. */
export async function dropLeft(database: Database): Promise<void> {
  await removeLeft(database, await database.records.where('snapshot').equals(LEFT).primaryKeys());
}

/**
 * Removes the records that the newest snapshot did not bring, except those with something unsent, those that only this
 * device has and those of `spared`. Call it within the transaction that ends the snapshot.
 */
export async function sweep(database: Database, snapshot: number, spared: readonly string[]): Promise<void> {
  const ids = await database.records.where('snapshot').below(snapshot).primaryKeys();
  const kept = new Set(spared);
  await removeLeft(
    database,
    ids.filter((id) => !kept.has(id)),
  );
}
