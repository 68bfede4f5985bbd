import type { ProblemCode } from '../../../domain/problems.ts';
import { columnsNamed, type Mapping } from './mapping.ts';
import { readLines } from './readLines.ts';
import { cellsOf, delimiterOf, readRows, type Row } from './readRows.ts';

export type FileProblem = { readonly code: ProblemCode; readonly detail: string };
export type Opened = { readonly columns: readonly string[]; readonly rows: AsyncGenerator<Row> };

export function fileProblem(code: ProblemCode, error: unknown): FileProblem {
  return { code, detail: error instanceof Error ? error.message : '' };
}

/** Opens a CSV file by its header, which must have every column that the mapping names. */
export async function openRows(path: string, mapping: Mapping): Promise<Opened | FileProblem> {
  const lines = readLines(path, mapping.encoding ?? 'utf-8');
  let header: string;
  try {
    const first = await lines.next();
    header = first.done === true ? '' : first.value;
  } catch (error) {
    return fileProblem('import-file-unreadable', error);
  }
  const delimiter = mapping.delimiter ?? delimiterOf(header);
  const columns = (cellsOf(header, delimiter) ?? []).map((name) => name.trim());
  const missing = [...new Set(columnsNamed(mapping))].filter((name) => !columns.includes(name));
  if (missing.length > 0) return { code: 'import-column-missing', detail: missing.join(', ') };
  return { columns, rows: readRows(lines, delimiter, columns.length, 2) };
}
