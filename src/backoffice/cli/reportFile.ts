import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { sentenceOf } from '../../domain/problems.ts';
import type { RowReport } from '../jobs/import/importFile.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../domain/csv.ts';
import { CommandRefused, type Terminal } from './terminal.ts';

const TITLES = {
  fr: ['ligne', 'référence', 'code', 'explication', 'détail'],
  en: ['line', 'reference', 'code', 'explanation', 'detail'],
} as const;

export type Report = { add(row: RowReport): Promise<void>; close(): Promise<void> };

/** A report of an import as CSV, one line per row; it waits for the disk rather than fill the memory. */
export async function openReport({ language }: Terminal, path: string): Promise<Report> {
  const file = createWriteStream(path);
  await once(file, 'open').catch((error: unknown) => {
    const why = error instanceof Error ? error.message : '';
    const code = 'import-report-unwritable';
    throw new CommandRefused(`${sentenceOf(code)[language]} (${code})\n  ${why}`, 1);
  });
  const write = async (text: string): Promise<void> => {
    if (!file.write(text)) await once(file, 'drain');
  };
  await write(BYTE_ORDER_MARK + csvLine(TITLES[language], language));
  return {
    add: ({ line, reference, code, detail }) =>
      write(csvLine([line, reference, code, code === null ? null : sentenceOf(code)[language], detail], language)),
    close: async () => {
      file.end();
      await finished(file);
    },
  };
}
