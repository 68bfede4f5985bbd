import * as z from 'zod/mini';
import { sha256Schema } from '../../sync/protocol.ts';

const count = z.number().check(z.int(), z.nonnegative());

/** A chunk: the interventions whose id is `from` or later, up to the chunk before it; the first one has no end. */
const chunkSchema = z.object({ from: z.string(), sha256: sha256Schema, count, bytes: count });

/**
 * What chunks there are, newest first; up to which version of the feed they tell everything, and the newest of which
 * they may tell something.
 */
export const bookSchema = z.object({ epoch: z.string(), version: count, newest: count, chunks: z.array(chunkSchema) });

export type Chunk = z.infer<typeof chunkSchema>;
export type Book = z.infer<typeof bookSchema>;

export const BOOK = 'book.json';

/** Name of the file that holds a chunk: JSON of its rows, newest first, compressed. */
export function chunkName(sha256: string): string {
  return `${sha256}.json.gz`;
}

/** Place of the chunk to whose range an id belongs. */
export function chunkAt(chunks: readonly Chunk[], id: string): number {
  let [low, high] = [0, chunks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.from ?? '') <= id) high = middle;
    else low = middle + 1;
  }
  return low;
}
