import { PATHS } from '../../sync/paths.ts';
import type { Context } from '../context.ts';
import { reopened, storageProblem } from '../store/storageProblem.ts';

const jpeg = (bytes: ArrayBuffer): Blob => new Blob([bytes], { type: 'image/jpeg' });

async function fetched({ environment }: Context, sha256: string, size: 'full' | 'thumb'): Promise<Blob | null> {
  if (!environment.online()) return null;
  try {
    const query = size === 'thumb' ? '?size=thumb' : '';
    const response = await environment.fetch(`${PATHS.photos}/${sha256}${query}`, { credentials: 'same-origin' });
    if (!response.ok || !(response.headers.get('content-type') ?? '').startsWith('image/')) return null;
    return await response.blob();
  } catch {
    // No network after all, or cut in mid-body: the screen shows that the photo is not here.
    return null;
  }
}

/**
 * A photo kept here, or fetched from the back office when online; null when it can be had from neither. A fetched
 * thumbnail is kept. Without a thumbnail here the full photo stands in for it.
 */
export async function photo(context: Context, sha256: string, size: 'full' | 'thumb'): Promise<Blob | null> {
  const { database } = context;
  const kept = await reopened(async () => {
    const thumb = size === 'thumb' ? await database.thumbs.get(sha256) : undefined;
    return thumb ?? database.photoBytes.get(sha256);
  });
  if (kept) return jpeg(kept.bytes);
  const blob = await fetched(context, sha256, size);
  if (!blob || size === 'full') return blob;
  try {
    await database.thumbs.put({ sha256, bytes: await blob.arrayBuffer() });
  } catch (error) {
    // A full tablet shows the photo all the same.
    if (storageProblem(error) === null) throw error;
  }
  return blob;
}
