import { parse } from 'csv-parse/sync';

/** A row of a CSV file, and the line it begins on, from 1; null where the line cannot be read as a row. */
export type Row = { readonly line: number; readonly cells: readonly string[] | null };

/** A quoted cell that spans more lines than this is a quote that somebody forgot. */
const MOST_LINES = 50;

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter that a header has most of, outside quotes. */
export function delimiterOf(header: string): string {
  const bare = header.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => [delimiter, bare.split(delimiter).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function quotesIn(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) count += 1;
  return count;
}

/** Cells of a text that is one row; null where it is none. */
export function cellsOf(text: string, delimiter: string): readonly string[] | null {
  if (!text.includes('"')) return text.split(delimiter);
  try {
    const rows = parse(text, { delimiter, relax_column_count: true });
    return rows.length === 1 ? (rows[0] ?? null) : null;
  } catch {
    return null;
  }
}

/**
 * Rows of a CSV file. A quote that is never closed costs the line it stands on and no other: the lines after it are
 * read again as rows of their own.
 */
export async function* readRows(
  lines: AsyncIterator<string | null>,
  delimiter: string,
  columns: number,
  firstLine: number,
): AsyncGenerator<Row> {
  const ahead: (string | null)[] = [];
  let line = firstLine;
  const next = async (): Promise<string | null | undefined> => {
    const waiting = ahead.shift();
    if (waiting !== undefined) return waiting;
    const read = await lines.next();
    return read.done === true ? undefined : read.value;
  };
  for (;;) {
    const first = await next();
    if (first === undefined) return;
    if (first === null) {
      yield { line, cells: null };
      line += 1;
      continue;
    }
    const taken = [first];
    let quotes = quotesIn(first);
    while (quotes % 2 === 1 && taken.length < MOST_LINES) {
      const more = await next();
      if (more === undefined) break;
      if (more === null) {
        ahead.unshift(more);
        break;
      }
      taken.push(more);
      quotes += quotesIn(more);
    }
    const cells = cellsOf(taken.join('\n'), delimiter);
    const whole = cells?.length === columns;
    if (whole) yield { line, cells };
    else if (first.trim() !== '') yield { line, cells: null };
    const used = whole ? taken.length : 1;
    if (used < taken.length) ahead.unshift(...taken.slice(used));
    line += used;
  }
}
