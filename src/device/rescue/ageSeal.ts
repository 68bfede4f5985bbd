import type { Seal } from './seal.ts';

/** The one of a browser's page. */
export const ageSeal: Seal = {
  async pack(entries, phrase) {
    const { pack } = await import('./pack.ts');
    return pack(entries, phrase);
  },
  async unpack(file, phrase) {
    const { unpack } = await import('./unpack.ts');
    return unpack(file, phrase);
  },
};
