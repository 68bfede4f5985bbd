import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Demonstration } from '../../sync/desk.ts';
import { demonstrationResponseSchema } from '../../sync/desk.ts';

/** How supervisors and administrators of the demonstration sign in. */
export type Accounts = Demonstration['accounts'];

function pathIn(dataFolder: string): string {
  return join(dataFolder, 'demonstration.json');
}

/** Keeps the passwords beside the data, readable by the owner only, to be shown again at the next start. */
export async function keepAccess(dataFolder: string, accounts: Accounts): Promise<void> {
  const path = pathIn(dataFolder);
  const unfinished = `${path}.new`;
  await writeFile(unfinished, `${JSON.stringify({ accounts }, null, 2)}\n`, { mode: 0o600 });
  // A file left over from before keeps the mode it had.
  await chmod(unfinished, 0o600);
  await rename(unfinished, path);
}

/** What `keepAccess` kept; null where there is nothing readable. */
export async function readAccess(dataFolder: string): Promise<Accounts | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(pathIn(dataFolder), 'utf8'));
    const read = demonstrationResponseSchema.shape.accounts.safeParse((kept as { accounts?: unknown }).accounts);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
