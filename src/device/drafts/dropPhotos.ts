import type { Database } from '../store/database.ts';
import { everyDraft } from '../store/everyDraft.ts';

/**
 * Drops the bytes of photos that nothing refers to any more. Call it within a transaction over drafts, stowed,
 * photos, photoBytes and thumbs, after the draft was removed or changed.
 */
export async function dropUnlinkedPhotos(database: Database, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  const drafts = await everyDraft(database);
  const inDrafts = new Set(drafts.flatMap((draft) => draft.photos.map((photo) => photo.sha256)));
  for (const sha256 of new Set(hashes)) {
    if (inDrafts.has(sha256)) continue;
    if (await database.photos.where('sha256').equals(sha256).first()) continue;
    await database.photoBytes.delete(sha256);
    await database.thumbs.delete(sha256);
  }
}
