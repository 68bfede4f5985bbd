import { randomUUID } from 'node:crypto';
import { rename, stat } from 'node:fs/promises';
import sharp from 'sharp';
import { photoPath, thumbnailPath } from './photoPath.ts';

const LONGEST_SIDE = 320;
/** Devices send 2,048 px at most on the longest side; far more would be made to exhaust the memory. */
const MOST_PIXELS = 50_000_000;

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Path of the thumbnail of a photo, made at the first asking; null where its bytes cannot be decoded. */
export async function thumbnail(dataFolder: string, organisation: string, sha256: string): Promise<string | null> {
  const path = thumbnailPath(dataFolder, organisation, sha256);
  if (await isThere(path)) return path;
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await sharp(photoPath(dataFolder, organisation, sha256), { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 78 })
      .toFile(unfinished);
  } catch {
    return null;
  }
  await rename(unfinished, path);
  return path;
}
