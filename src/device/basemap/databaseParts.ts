import { Dexie } from 'dexie';
import type { BasemapDatabase } from './basemapDatabase.ts';
import type { PartStore } from './partStore.ts';

/** Parts as rows, where the browser has no files to offer. */
export function databaseParts({ parts }: BasemapDatabase): PartStore {
  /** The part that was read last: a map reads many pieces of one. */
  let last: { readonly key: string; readonly bytes: ArrayBuffer } | null = null;
  return {
    async kept(id) {
      const kept = new Map<number, number>();
      await parts
        .where('[id+part]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .each((row) => {
          kept.set(row.part, row.bytes.byteLength);
        });
      return kept;
    },
    async put(id, part, bytes) {
      await parts.put({ id, part, bytes });
    },
    async read(id, part, from, length) {
      const key = `${id}/${String(part)}`;
      if (last?.key !== key) {
        const row = await parts.get([id, part]);
        if (!row) return null;
        last = { key, bytes: row.bytes };
      }
      return last.bytes.slice(from, from + length);
    },
    async keepOnly(ids) {
      last = null;
      await parts
        .where('id')
        .noneOf([...ids])
        .delete();
    },
  };
}
