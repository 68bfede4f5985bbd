import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { BASEMAP_PART } from '../../sync/basemap.ts';

/** SHA-256 of a file and of each of its parts, hexadecimal; `size` in bytes. Never holds more than a part. */
export async function hashParts(
  path: string,
): Promise<{ readonly id: string; readonly parts: readonly string[]; readonly size: number }> {
  const handle = await open(path, 'r');
  try {
    const whole = createHash('sha256');
    const parts: string[] = [];
    const buffer = Buffer.allocUnsafe(BASEMAP_PART);
    let size = 0;
    for (;;) {
      let filled = 0;
      while (filled < BASEMAP_PART) {
        const { bytesRead } = await handle.read(buffer, filled, BASEMAP_PART - filled, size + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      if (filled === 0) break;
      const part = buffer.subarray(0, filled);
      whole.update(part);
      parts.push(createHash('sha256').update(part).digest('hex'));
      size += filled;
    }
    return { id: whole.digest('hex'), parts, size };
  } finally {
    await handle.close();
  }
}
