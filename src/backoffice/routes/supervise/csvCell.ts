/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

export type CsvValue = string | number | boolean | null;

/**
 * A cell of a CSV file for French spreadsheets: `;` between cells, decimal comma, quotes where needed. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = typeof value === 'boolean' ? String(value) : FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of cells, CRLF at its end (RFC 4180). */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvCell).join(';')}\r\n`;
}
