import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { moveDurably } from '../files/durable.ts';
import { photoPath } from './photoPath.ts';

/** Writes the bytes of a photo that was made here; its rows in the database are the caller's. */
export async function keepPhoto(
  dataFolder: string,
  organisation: string,
  sha256: string,
  bytes: Uint8Array,
): Promise<void> {
  const path = photoPath(dataFolder, organisation, sha256);
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, bytes);
  await moveDurably(unfinished, path);
}
