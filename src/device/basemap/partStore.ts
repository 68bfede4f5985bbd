/**
 * Where the parts of basemaps are kept. Each is written whole or not at all. `id`: SHA-256 of the basemap; `part`: its
 * number from 0.
 */
export type PartStore = {
  /** Bytes of each part that is kept, by its number. */
  kept(id: string): Promise<ReadonlyMap<number, number>>;
  put(id: string, part: number, bytes: ArrayBuffer): Promise<void>;
  /** `length` bytes from `from` on, fewer where the part ends; null: the part is not here. */
  read(id: string, part: number, from: number, length: number): Promise<ArrayBuffer | null>;
  /** Lets every other basemap go; all of them where `id` is null. */
  keepOnly(id: readonly string[]): Promise<void>;
};
