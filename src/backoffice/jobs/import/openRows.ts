import { columnsNamed, type Mapping } from './mapping.ts';
import { type FileProblem, fileProblem } from './fileProblem.ts';
import { readLines } from './readLines.ts';
import { cellsOf, delimiterOf, readRows, type Row } from './readRows.ts';

export type Opened = { readonly columns: readonly string[]; readonly rows: AsyncGenerator<Row> };

type Form = Pick<Mapping, 'encoding' | 'delimiter'>;

/** Opens a CSV file by its header, which must have each of these columns, once. */
export async function openColumns(
  path: string,
  named: readonly string[],
  form: Form = {},
): Promise<Opened | FileProblem> {
  const lines = readLines(path, form.encoding ?? 'utf-8');
  let header: string;
  try {
    const first = await lines.next();
    if (first.done === true) return { code: 'import-file-empty', detail: '', line: null };
    header = first.value ?? '';
  } catch (error) {
    return fileProblem(error);
  }
  const delimiter = form.delimiter ?? delimiterOf(header);
  const columns = (cellsOf(header, delimiter) ?? []).map((name) => name.trim());
  const missing = named.filter((name) => !columns.includes(name));
  if (missing.length > 0) return { code: 'import-column-missing', detail: missing.join(', '), line: 1 };
  const repeated = named.filter((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
  if (repeated.length > 0) return { code: 'import-column-repeated', detail: repeated.join(', '), line: 1 };
  return { columns, rows: readRows(lines, delimiter, columns.length, 2) };
}

/** The same by the columns that a mapping names. */
export function openRows(path: string, mapping: Mapping): Promise<Opened | FileProblem> {
  return openColumns(path, [...new Set(columnsNamed(mapping))], mapping);
}

/** Reads a file to its end and changes nothing; null where it can be taken. What its rows say is not looked at. */
export async function checkFile(path: string, mapping: Mapping): Promise<FileProblem | null> {
  const opened = await openRows(path, mapping);
  if ('code' in opened) return opened;
  try {
    let rows = 0;
    for await (const _ of opened.rows) rows += 1;
    return rows === 0 ? { code: 'import-file-empty', detail: '', line: null } : null;
  } catch (error) {
    return fileProblem(error);
  }
}
