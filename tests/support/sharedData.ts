import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../shared/data');

/** Path of a file of real data beside the project, or null where it is not here: its tests are skipped, and it is said. */
export function sharedData(name: string): string | null {
  const path = join(FOLDER, name);
  if (existsSync(path)) return path;
  console.log(`skipped: what needs shared/data/${name}, which is not here`);
  return null;
}
