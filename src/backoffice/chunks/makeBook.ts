import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip as gzipWithCallback } from 'node:zlib';
import type { Context } from '../http/context.ts';
import { wereGiven } from '../store/leaps.ts';
import { newestVersion } from '../store/newestVersion.ts';
import { FEED_COLUMNS, feedRows } from '../sync/feedRows.ts';
import { inScope } from '../sync/inScope.ts';
import type { Book, Chunk } from './book.ts';
import { chunkAt, chunkName } from './book.ts';
import type { Shelf } from './shelf.ts';

const gzip = promisify(gzipWithCallback);
/** Characters of JSON after which a chunk ends before it has its number of rows. */
const LONGEST = 4 * 1024 * 1024;
/** A range that was changed is one chunk up to so many times the usual number, and cut beyond. */
const GROWS = 2;

type Scope = { readonly context: Context; readonly organisation: string; readonly scope: string };
/** Ids from `from` on, up to but without `to`; null: without end. */
type Range = { readonly from: string; readonly to: string | null };
const ALL: Range = { from: '', to: null };

type Row = { readonly id: string; readonly json: string };

/** The next rows of the feed in a range, newest first. */
async function readRows({ context, organisation, scope }: Scope, { from, to }: Range, most: number) {
  const found = await context.store.db
    .selectFrom('interventions')
    .select(FEED_COLUMNS)
    .where('organisation', '=', organisation)
    .where('id', '>=', from)
    .$if(to !== null, (query) => query.where('id', '<', to))
    .where(inScope(scope))
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  const rows = await feedRows(context, organisation, found);
  return found.map(({ id }, n): Row => ({ id, json: rows[n]?.json ?? '' }));
}

/** How many of these rows make one chunk: `most`, or fewer where they are long. */
function fitting(rows: readonly Row[], most: number): number {
  let length = 0;
  const over = rows.slice(0, most).findIndex(({ json }) => {
    length += json.length;
    return length > LONGEST;
  });
  return over < 0 ? Math.min(most, rows.length) : Math.max(1, over);
}

async function writeChunk(shelf: Shelf, from: string, rows: readonly Row[]): Promise<Chunk> {
  const json = Buffer.from(`[${rows.map((row) => row.json).join(',')}]`);
  const sha256 = createHash('sha256').update(json).digest('hex');
  const zipped = await gzip(json);
  await shelf.write(chunkName(sha256), zipped);
  return { from, sha256, count: rows.length, bytes: zipped.byteLength };
}

/** Writes the chunks of a range, newest first. */
async function writeRange(scope: Scope, shelf: Shelf, { from, to }: Range, size: number): Promise<Chunk[]> {
  const made: Chunk[] = [];
  let rows: readonly Row[] = [];
  let below = to;
  let ended = false;
  for (;;) {
    while (!ended && rows.length <= size * GROWS) {
      const next = await readRows(scope, { from, to: below }, size);
      rows = [...rows, ...next];
      below = next.at(-1)?.id ?? below;
      ended = next.length < size;
    }
    if (rows.length === 0) return made;
    const count = fitting(rows, rows.length <= size * GROWS ? size * GROWS : size);
    const left = rows.slice(count);
    // The last chunk reaches down to the end of the range: what comes there later belongs to it.
    const lowest = left.length === 0 ? from : (rows[count - 1]?.id ?? from);
    made.push(await writeChunk(shelf, lowest, rows.slice(0, count)));
    rows = left;
  }
}

/** The ranges to be written: what has no chunk yet, whose chunk is gone, and where something has changed since. */
async function changedChunks({ context, organisation }: Scope, before: Book, names: ReadonlySet<string>) {
  const changed = await context.store.db
    .selectFrom('interventions')
    .select('id')
    .where('organisation', '=', organisation)
    .where('version', '>', before.version)
    .execute();
  const stale = new Set(changed.map(({ id }) => chunkAt(before.chunks, id)));
  for (const [n, chunk] of before.chunks.entries()) if (!names.has(chunkName(chunk.sha256))) stale.add(n);
  return stale;
}

/** The chunks of `before` in which nothing has changed, and the others written anew. */
async function renewed(scope: Scope, shelf: Shelf, before: Book, size: number): Promise<Chunk[]> {
  const stale = await changedChunks(scope, before, await shelf.names());
  const chunks: Chunk[] = [];
  for (let n = 0; n < before.chunks.length; n += 1) {
    const [first, newer] = [before.chunks[n], before.chunks[n - 1]];
    if (!first) break;
    if (!stale.has(n)) {
      chunks.push(first);
      continue;
    }
    // Neighbours are written together, so that small ones grow into whole ones.
    while (stale.has(n + 1)) n += 1;
    const from = before.chunks[n]?.from ?? '';
    chunks.push(...(await writeRange(scope, shelf, { from, to: newer?.from ?? null }, size)));
  }
  return chunks;
}

/**
 * The chunks of all that the devices of a scope have, newest first: those of `before` in which nothing has changed as
 * they are, the others written anew. A chunk holds a range of ids, which begin with the time at which an intervention
 * was made, so that an intervention never goes from one to another, and what is old stays as it is.
 *
 * The version is read first: what is committed meanwhile may be in the chunks or not, and comes after them in any case.
 */
export async function makeBook(scope: Scope, shelf: Shelf, before: Book | null, size: number): Promise<Book> {
  const { epoch, version } = await scope.context.store.db
    .selectFrom('organisations')
    .select(['epoch', 'version'])
    .where('id', '=', scope.organisation)
    .executeTakeFirstOrThrow();
  // Of a database that was put back, it may be from a time that is lost.
  const isKnown =
    before?.epoch === epoch &&
    before.newest <= version &&
    before.chunks.length > 0 &&
    (await wereGiven(scope.context.store.db, scope.organisation, [before.version, before.newest]));
  const known = isKnown ? before : null;
  const chunks = known ? await renewed(scope, shelf, known, size) : await writeRange(scope, shelf, ALL, size);
  // Where the oldest have left, the one before them reaches down to the beginning.
  const whole = chunks.map((each, n) => (n === chunks.length - 1 ? { ...each, from: '' } : each));
  return { epoch, version, newest: await newestVersion(scope.context, scope.organisation), chunks: whole };
}
