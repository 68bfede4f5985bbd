import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip as gunzipWithCallback } from 'node:zlib';
import { CHUNK, PULL_PAGE } from '../../sync/protocol.ts';
import type { Offer } from '../../sync/protocol.ts';
import type { Context } from '../http/context.ts';
import { problem } from '../http/problem.ts';
import type { Book } from './book.ts';
import { BOOK, bookSchema, chunkName } from './book.ts';
import { makeBook } from './makeBook.ts';
import type { Shelf } from './shelf.ts';
import { shelfIn } from './shelf.ts';

const gunzip = promisify(gunzipWithCallback);
/** The first time takes some seconds. */
const PATIENCE = 25_000;

/** A first sync in chunks: what is kept for it, made again when asked for. */
export type Chunks = {
  /** They are offered where there are more interventions. */
  readonly over: number;
  /**
   * All that the devices of a scope have, newest first, as it stands now. Throws 'first-sync-not-ready' where that takes
   * long; it goes on meanwhile.
   */
  offer(organisation: string, scope: string): Promise<Offer & { readonly epoch: string }>;
  /** A chunk that was offered to this scope: gzip of the JSON of its rows. Throws 'chunk-gone'. */
  read(organisation: string, scope: string, sha256: string): Promise<Buffer>;
};

type Options = {
  readonly shelf?: (organisation: string, scope: string) => Shelf;
  /** Interventions in one chunk. */
  readonly size?: number;
  readonly over?: number;
  /** Milliseconds that a device is kept waiting while chunks are made. */
  readonly patience?: number;
};

async function readBook(shelf: Shelf): Promise<Book | null> {
  const bytes = await shelf.read(BOOK);
  if (!bytes) return null;
  try {
    return bookSchema.parse(JSON.parse(bytes.toString()));
  } catch {
    // Cut when the power went: it is made again.
    return null;
  }
}

async function renew(context: Context, organisation: string, scope: string, shelf: Shelf, size: number) {
  const before = await readBook(shelf);
  const book = await makeBook({ context, organisation, scope }, shelf, before, size);
  await shelf.write(BOOK, Buffer.from(JSON.stringify(book)));
  const kept = new Set([BOOK, ...book.chunks.map((chunk) => chunkName(chunk.sha256))]);
  const were = (before?.chunks ?? []).map((chunk) => chunkName(chunk.sha256));
  await shelf.clean(
    kept,
    were.filter((name) => !kept.has(name)),
  );
  return book;
}

function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(problem('first-sync-not-ready'));
    }, patience);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

export function openChunks(
  context: Context,
  { shelf, size = CHUNK, over = PULL_PAGE, patience = PATIENCE }: Options = {},
): Chunks {
  const shelfOf = shelf ?? ((organisation: string, scope: string) => shelfIn(context.dataFolder, organisation, scope));
  const making = new Map<string, Promise<Book>>();

  return {
    over,
    async offer(organisation, scope) {
      const key = `${organisation} ${scope}`;
      // Those who come while it is being made get what they would have got a moment before.
      const made =
        making.get(key) ??
        renew(context, organisation, scope, shelfOf(organisation, scope), size).finally(() => {
          making.delete(key);
        });
      making.set(key, made);
      made.catch(() => undefined);
      const { epoch, version, chunks } = await inTime(made, patience);
      return { epoch, version, chunks: chunks.map(({ sha256, count, bytes }) => ({ sha256, count, bytes })) };
    },
    async read(organisation, scope, sha256) {
      const place = shelfOf(organisation, scope);
      const name = chunkName(sha256);
      const bytes = await place.read(name);
      if (!bytes) throw problem('chunk-gone');
      const json = await gunzip(bytes).catch(() => null);
      if (json && createHash('sha256').update(json).digest('hex') === sha256) return bytes;
      // A disk that forgot: without the file it is written again.
      await place.remove(name);
      throw problem('chunk-gone');
    },
  };
}
