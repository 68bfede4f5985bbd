import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Context } from '../http/context.ts';
import { problem } from '../http/problem.ts';
import { moveDurably } from '../files/durable.ts';
import { markReceived } from './markReceived.ts';
import { photoPath } from './photoPath.ts';

async function isJpeg(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(3), 0, 3, 0);
    return bytesRead === 3 && buffer[0] === 0xff && buffer[1] === 0xd8 && buffer[2] === 0xff;
  } finally {
    await handle.close();
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/**
 * Takes whole uploaded bytes into the photos: their hash is checked, they are moved into place for good, and only then
 * is the photo received. Throws 'photo-hash-mismatch' or 'photo-not-an-image'; the file then still lies where it was.
 */
export async function receivePhoto(
  context: Context,
  organisation: string,
  sha256: string,
  uploaded: string,
): Promise<void> {
  if ((await hashOf(uploaded)) !== sha256) throw problem('photo-hash-mismatch');
  if (!(await isJpeg(uploaded))) throw problem('photo-not-an-image');
  await moveDurably(uploaded, photoPath(context.dataFolder, organisation, sha256));
  await markReceived(context, organisation, sha256);
}
