import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds that what is no longer in the book stays: a tablet may be in the middle of taking it. */
const STAYS = 86_400_000;

/** Where chunks and their book are kept, by name. All of it can be made again. */
export type Shelf = {
  read(name: string): Promise<Buffer | null>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  names(): Promise<ReadonlySet<string>>;
  remove(name: string): Promise<void>;
  /** `retired` have just become unneeded; they and others that are not of `kept` go after a while. */
  clean(kept: ReadonlySet<string>, retired: readonly string[]): Promise<void>;
};

/** Shelves in folders, one for each organisation and scope; both come from the database, never from a request. */
export function shelfIn(dataFolder: string, organisation: string, scope: string): Shelf {
  if (!/^[\w-]+$/.test(organisation) || !/^([\w-]+|\*)$/.test(scope)) throw new Error('not a scope of ours');
  const folder = join(dataFolder, 'chunks', organisation, scope === '*' ? '_all' : scope);
  const pathOf = (name: string): string => {
    if (!/^[\w.-]+$/.test(name)) throw new Error('not a name of ours');
    return join(folder, name);
  };
  return {
    read: (name) => readFile(pathOf(name)).catch(() => null),
    async write(name, bytes) {
      await mkdir(folder, { recursive: true });
      const unfinished = `${pathOf(name)}.${randomUUID()}`;
      await writeFile(unfinished, bytes);
      await rename(unfinished, pathOf(name));
    },
    names: async () => new Set(await readdir(folder).catch(() => [])),
    remove: (name) => rm(pathOf(name), { force: true }),
    async clean(kept, retired) {
      const now = new Date();
      for (const name of retired) await utimes(pathOf(name), now, now).catch(() => undefined);
      for (const name of await readdir(folder).catch(() => [])) {
        if (kept.has(name)) continue;
        const file = await stat(join(folder, name)).catch(() => null);
        if (file && file.mtimeMs < now.getTime() - STAYS) await rm(join(folder, name), { force: true });
      }
    },
  };
}
