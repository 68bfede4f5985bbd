import { type FeedState, MAX_HASHES_PER_ASK, PATHS, photoReceiptsSchema } from '../../sync/protocol.ts';
import type { Failure } from '../ask.ts';
import { ask } from '../ask.ts';
import type { Context } from '../context.ts';
import { heardOf, noteHeard } from '../store/heard.ts';
import { officeTime } from '../store/officeTime.ts';
import { putPhoto } from '../store/ledger.ts';
import type { PhotoRow } from '../store/rows.ts';

/** Days that the bytes of a confirmed photo stay here, in milliseconds. */
export const GRACE = 7 * 86_400_000;

type Proof = { readonly sha256: string; readonly size: number };

/** Resolves to the number of photos it marked. */
async function markReceived(
  context: Context,
  asked: readonly PhotoRow[],
  proofs: readonly Proof[],
  feed: (FeedState & { readonly said: readonly number[] }) | undefined,
): Promise<number> {
  const { database, environment } = context;
  const dropAt = (await officeTime(context)) + GRACE;
  const sizes = new Map(proofs.map((proof) => [proof.sha256, proof.size]));
  const now = environment.now();
  return database.transaction('rw', [database.photos, database.meta], async () => {
    let marked = 0;
    for (const { key } of asked) {
      const row = await database.photos.get(key);
      // Both hash and size: a receipt for other bytes proves nothing of ours.
      if (!row || row.state === 'received' || sizes.get(row.sha256) !== row.size) continue;
      const { unsent: _unsent, ...rest } = row;
      await putPhoto(database, {
        ...rest,
        state: 'received',
        sent: row.size,
        receivedAt: now,
        dropAt,
        problem: null,
        uploadUrl: null,
      });
      marked += 1;
    }
    // Of a photo alone nothing else tells that it was lost.
    if (marked > 0 && feed) await noteHeard(database, feed, feed.said);
    return marked;
  });
}

/**
 * Asks which of these photos the back office holds whole and verified, and marks those; `advanced` is told if there
 * are any. null, or why it stopped.
 */
export async function provePhotos(
  context: Context,
  photos: readonly PhotoRow[],
  advanced: () => void,
): Promise<Failure | null> {
  const hashes = [...new Set(photos.map((photo) => photo.sha256))];
  for (let at = 0; at < hashes.length; at += MAX_HASHES_PER_ASK) {
    const heard = await heardOf(context.database);
    const said = heard?.versions ?? [];
    const answer = await ask(context.environment, {
      path: PATHS.photoReceipts,
      method: 'POST',
      body: {
        ...(heard ? { epoch: heard.epoch, heard: said } : {}),
        hashes: hashes.slice(at, at + MAX_HASHES_PER_ASK),
      },
      schema: photoReceiptsSchema,
    });
    if (!answer.ok) return answer;
    const { received, feed } = answer.value;
    if ((await markReceived(context, photos, received, feed && { ...feed, said })) > 0) advanced();
  }
  return null;
}
