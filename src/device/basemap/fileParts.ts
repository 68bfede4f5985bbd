import type { PartStore } from './partStore.ts';

const FOLDER = 'basemaps';

async function folderOf(root: FileSystemDirectoryHandle, id: string): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await root.getDirectoryHandle(id);
  } catch {
    return null;
  }
}

/**
 * Parts as files of the origin's private file system: a part is a file, and takes no part in what IndexedDB has to copy.
 * null where the browser has none, cannot write there from a page, or refuses it (private windows).
 */
export async function fileParts(
  storage: Partial<Pick<StorageManager, 'getDirectory'>> | null,
): Promise<PartStore | null> {
  if (!storage?.getDirectory || typeof FileSystemFileHandle === 'undefined') return null;
  if (!('createWritable' in FileSystemFileHandle.prototype)) return null;
  let root: FileSystemDirectoryHandle;
  try {
    root = await (await storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
  } catch {
    return null;
  }
  /** Snapshots of files that were read: asking for each anew costs more than reading it. */
  const files = new Map<string, File>();
  return {
    async kept(id) {
      const kept = new Map<number, number>();
      const folder = await folderOf(root, id);
      if (!folder) return kept;
      for await (const [name, handle] of folder.entries())
        if (handle instanceof FileSystemFileHandle) kept.set(Number(name), (await handle.getFile()).size);
      return kept;
    },
    async put(id, part, bytes) {
      const folder = await root.getDirectoryHandle(id, { create: true });
      const file = await folder.getFileHandle(String(part), { create: true });
      // What is written takes the file's place when it is closed, and only then.
      const writable = await file.createWritable();
      await writable.write(bytes);
      await writable.close();
      files.delete(`${id}/${String(part)}`);
    },
    async read(id, part, from, length) {
      const key = `${id}/${String(part)}`;
      let file = files.get(key);
      if (!file) {
        const handle = await (await folderOf(root, id))?.getFileHandle(String(part)).catch(() => null);
        if (!handle) return null;
        file = await handle.getFile();
        files.set(key, file);
      }
      try {
        return await file.slice(from, from + length).arrayBuffer();
      } catch {
        // Written anew or taken away since.
        files.delete(key);
        return null;
      }
    },
    async keepOnly(ids) {
      const names: string[] = [];
      for await (const name of root.keys()) names.push(name);
      files.clear();
      for (const name of names) if (!ids.includes(name)) await root.removeEntry(name, { recursive: true });
    },
  };
}
