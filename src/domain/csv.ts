import type { Text } from './kind.ts';

/** What spreadsheets take for the beginning of a formula, in full-width signs too. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Without it, spreadsheets do not take a file for UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

export type CsvValue = string | number | boolean | null;
export type CsvLanguage = keyof Text;

/**
 * A cell of a CSV file: `;` between cells, the decimal sign of the language, quotes where needed. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvCell(value: CsvValue, language: CsvLanguage): string {
  if (value === null) return '';
  if (typeof value === 'number') return language === 'fr' ? String(value).replace('.', ',') : String(value);
  const text = typeof value === 'boolean' ? String(value) : FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of cells, CRLF at its end (RFC 4180). */
export function csvLine(values: readonly CsvValue[], language: CsvLanguage): string {
  return `${values.map((value) => csvCell(value, language)).join(';')}\r\n`;
}
