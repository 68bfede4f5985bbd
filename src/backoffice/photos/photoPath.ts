import { join } from 'node:path';

/** Where the bytes of a photo lie. `organisation` and `sha256` come from the database, never from a request as it is. */
export function photoPath(dataFolder: string, organisation: string, sha256: string): string {
  if (!/^[\w-]+$/.test(organisation) || !/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a photo of ours');
  return join(dataFolder, 'photos', organisation, sha256.slice(0, 2), `${sha256}.jpg`);
}

/** Where its 320-pixel thumbnail lies once somebody asked for it. */
export function thumbnailPath(dataFolder: string, organisation: string, sha256: string): string {
  return photoPath(dataFolder, organisation, sha256).replace(/\.jpg$/, '.thumb.jpg');
}
