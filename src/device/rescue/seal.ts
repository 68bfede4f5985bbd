import type { Outcome } from '../device.ts';

/** A file within a rescue file. */
export type Entry = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** How entries become one file that only its phrase opens. */
export type Seal = {
  pack(entries: AsyncIterable<Entry>, phrase: string): Promise<Blob>;
  /**
   * What `pack` wrote, entry by entry; reading on throws `Damaged` where the file is cut or altered. Codes:
   * rescue-not-understood (another file), rescue-phrase-wrong.
   */
  unpack(file: Blob, phrase: string): Promise<Outcome<AsyncGenerator<Entry>>>;
};

/** The file ends before its end, or what it holds is not what was written. What came before is good. */
export class Damaged extends Error {}
