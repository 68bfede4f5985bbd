import { Damaged, type Entry, type Seal } from '../../src/device/rescue/seal.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { Random } from '../../src/backoffice/demo/random.ts';

const contents = new WeakMap<Blob, readonly Entry[]>();

/** Rescue files without archive and cipher, which are the same each time and slow. Now and then one is cut. */
export function plainSeal(random: Random): Seal {
  return {
    async pack(entries) {
      const file = new Blob();
      contents.set(file, await Array.fromAsync(entries));
      return file;
    },
    unpack(file, phrase) {
      const entries = contents.get(file) ?? [];
      const cut = phrase === CUT ? random.whole(0, entries.length) : Infinity;
      return Promise.resolve({ ok: true, value: read(entries, cut) });
    },
  };
}

/** With this phrase the file is cut somewhere. */
export const CUT = 'cut';

// eslint-disable-next-line @typescript-eslint/require-await -- as the real one is read
async function* read(entries: readonly Entry[], cut: number): AsyncGenerator<Entry> {
  for (const [n, entry] of entries.entries()) {
    if (n >= cut) throw new Damaged();
    yield entry;
  }
}

/** Edits in a file, and hashes of the photos whose bytes it has. */
export function heldBy(file: Blob): { readonly edits: readonly Edit[]; readonly photos: readonly string[] } {
  const [first, ...photos] = contents.get(file) ?? [];
  const { edits } = JSON.parse(new TextDecoder().decode(first?.bytes)) as { readonly edits: readonly Edit[] };
  return { edits, photos: photos.map(({ name }) => name.replaceAll(/^photos\/|\.jpg$/g, '')) };
}
