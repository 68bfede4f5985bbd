import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

async function sync(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Moves a file within one file system so that neither its bytes nor its name is lost when the power goes after. */
export async function moveDurably(from: string, to: string): Promise<void> {
  const folder = dirname(to);
  const firstMade = await mkdir(folder, { recursive: true });
  await sync(from, 'r+');
  await rename(from, to);
  await sync(folder, 'r');
  if (firstMade === undefined) return;
  for (let made = folder; made.length >= firstMade.length; made = dirname(made)) await sync(dirname(made), 'r');
}
