import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds after which an upload that nobody goes on with is given up; the device still has the photo. */
const ABANDONED_AFTER = 7 * 86_400_000;

/** Removes uploads, and what is left of ended ones, that nothing has touched for a week. */
export async function dropAbandonedUploads(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const touched = new Map<string, number>();
  for (const name of names) {
    const file = await stat(join(folder, name)).catch(() => null);
    const id = name.replace(/\.json$/, '');
    if (file) touched.set(id, Math.max(touched.get(id) ?? 0, file.mtimeMs));
  }
  for (const [id, at] of touched) {
    if (at > now - ABANDONED_AFTER) continue;
    await rm(join(folder, id), { force: true });
    await rm(join(folder, `${id}.json`), { force: true });
  }
}
