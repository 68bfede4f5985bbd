import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

/** Files by their path in the project. */
export type Files = { readonly [path: string]: string };

/** A project tree of its own with these files, and of node_modules only the packages named. */
export class Tree {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(files: Files, packages: readonly string[]): Promise<Tree> {
    const tree = new Tree(await mkdtemp(join(tmpdir(), 'sillage-layers-')));
    for (const name of packages) {
      const place = join(tree.folder, 'node_modules', name);
      await mkdir(dirname(place), { recursive: true });
      await symlink(join(ROOT, 'node_modules', name), place);
    }
    await tree.write(files);
    return tree;
  }

  async write(files: Files): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.folder, path)), { recursive: true });
      await writeFile(join(this.folder, path), text);
    }
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
