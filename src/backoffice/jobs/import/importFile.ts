import { calendarOf } from '../../../domain/calendar.ts';
import type { Kind } from '../../../domain/kind.ts';
import type { ProblemCode } from '../../../domain/problems.ts';
import type { AddressIndex } from '../../../domain/addresses/searchAddresses.ts';
import { readAddressIndex, surelyAt } from '../../addresses/readAddressIndex.ts';
import type { Context } from '../../http/context.ts';
import type { Mapping } from './mapping.ts';
import { type FileProblem, fileProblem } from './fileProblem.ts';
import { openRows } from './openRows.ts';
import { plainText, type Read, type ReadRow, rowReader } from './readRow.ts';
import type { Row } from './readRows.ts';
import { knownAmong, takeBatch } from './takeBatch.ts';

/** Rows in one transaction. */
const BATCH = 1000;

/** What became of one row: taken where `code` is null. */
export type RowReport = {
  readonly line: number;
  readonly reference: string;
  readonly code: ProblemCode | null;
  readonly detail: string;
};

export type ImportAsk = {
  readonly path: string;
  readonly kind: Kind;
  readonly mapping: Mapping;
  /** null: there is none yet, as in a dry run before it is made. */
  readonly organisation: string | null;
  /** Without it nothing is changed. */
  readonly write: boolean;
  /** Told of every row, in the order of the file. */
  readonly report: (row: RowReport) => void | Promise<void>;
};

/** `problem`: why the file could not be read, or not to its end. What was taken before stays taken. */
export type ImportResult = {
  readonly rows: number;
  readonly taken: number;
  readonly skipped: ReadonlyMap<ProblemCode, number>;
  /** Of those taken: had no position, and got that of their address. */
  readonly located: number;
  readonly problem: FileProblem | null;
};

/** A row that was read, or the reason why not. */
type Judged = RowReport & { readonly read: Read | null };

function judge(row: Row, readRow: ReadRow, referenceAt: number, seen: Set<string>): Judged {
  const { line, cells } = row;
  if (!cells) return { line, reference: '', code: 'import-row-broken', detail: '', read: null };
  const read = readRow(cells);
  if ('code' in read) {
    const reference = plainText(cells[referenceAt] ?? '')
      .trim()
      .slice(0, 200);
    return { line, reference, code: read.code, detail: read.detail, read: null };
  }
  const { reference } = read;
  if (seen.has(reference)) return { line, reference, code: 'import-row-repeated', detail: '', read: null };
  seen.add(reference);
  return { line, reference, code: null, detail: '', read };
}

function isFromAddress({ fields: { point } }: Read): boolean {
  return typeof point === 'object' && point !== null && 'source' in point && point['source'] === 'address';
}

/** The row with the position of its address, where it has none and the organisation's addresses know it surely. */
function locate(read: Read, index: AddressIndex | null): Read {
  const { point, address } = read.fields;
  if (!index || point !== null || typeof address !== 'string') return read;
  const hit = surelyAt(index, address);
  if (!hit) return read;
  const { lat, lon } = hit;
  return { ...read, fields: { ...read.fields, point: { lat, lon, accuracy: null, source: 'address' } } };
}

/** Takes a city's export into an organisation, a batch at a time. A row that is not taken never stops the others. */
export async function importFile(context: Context, ask: ImportAsk): Promise<ImportResult> {
  const { kind, mapping, organisation } = ask;
  const target = organisation === null ? null : { organisation, kind, calendar: calendarOf(mapping.timeZone) };
  const skipped = new Map<ProblemCode, number>();
  let rows = 0;
  let taken = 0;
  let located = 0;
  const index = organisation === null ? null : await readAddressIndex(context, organisation);
  const opened = await openRows(ask.path, mapping);
  if ('code' in opened) return { rows, taken, skipped, located, problem: opened };

  const flush = async (batch: readonly Judged[]): Promise<void> => {
    const readable = batch.flatMap(({ line, read }) => (read ? [{ line, read }] : []));
    const known = target ? await knownAmong(context, target, readable) : new Set<string>();
    const fresh = readable
      .filter(({ read }) => !known.has(read.reference))
      .map(({ line, read }) => ({ line, read: locate(read, index) }));
    located += fresh.filter(({ read }) => isFromAddress(read)).length;
    if (ask.write && target) await takeBatch(context, target, fresh);
    taken += fresh.length;
    for (const { line, reference, read, detail, ...judged } of batch) {
      const code = read && known.has(reference) ? 'import-row-known' : judged.code;
      if (code !== null) skipped.set(code, (skipped.get(code) ?? 0) + 1);
      await ask.report({ line, reference, code, detail });
    }
  };

  const readRow = rowReader(kind, mapping, opened.columns);
  const referenceAt = opened.columns.indexOf(mapping.reference);
  const seen = new Set<string>();
  let batch: Judged[] = [];
  let problem: FileProblem | null = null;
  const source = opened.rows[Symbol.asyncIterator]();
  while (!problem) {
    const next = await source.next().catch(fileProblem);
    if ('code' in next) problem = next;
    else if (next.done === true) break;
    else {
      rows += 1;
      batch.push(judge(next.value, readRow, referenceAt, seen));
      if (batch.length < BATCH) continue;
      const full = batch;
      batch = [];
      await flush(full);
    }
  }
  await flush(batch);
  if (rows === 0) problem ??= { code: 'import-file-empty', detail: '', line: null };
  return { rows, taken, skipped, located, problem };
}
