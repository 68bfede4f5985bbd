import { sentenceOf } from '../../domain/problems.ts';
import { importFile, type ImportResult, type RowReport } from '../jobs/import/importFile.ts';
import { checkFile } from '../jobs/import/openRows.ts';
import { chooseOrganisation } from './chooseOrganisation.ts';
import { checkAdministrator, createFor, frameOrganisation } from './createFor.ts';
import { fileRefused, readMapping } from './readMapping.ts';
import { openReport } from './reportFile.ts';
import { CommandRefused, type Terminal } from './terminal.ts';
import { say } from './words.ts';

export type ImportOptions = {
  readonly kind?: string | undefined;
  readonly columns?: string | undefined;
  readonly write?: boolean | undefined;
  readonly organisation?: string | undefined;
  readonly report?: string | undefined;
  readonly create?: string | undefined;
  readonly administrator?: string | undefined;
};

/** Skipped rows that are printed one by one. */
const PRINTED = 20;

function printResult({ language, print }: Terminal, result: ImportResult, write: boolean): void {
  const skipped = [...result.skipped.values()].reduce((sum, n) => sum + n, 0);
  print(say(language, 'rowsRead', { n: result.rows }));
  print(say(language, write ? 'rowsTaken' : 'rowsToTake', { n: result.taken }));
  if (result.located > 0) print(say(language, 'rowsLocated', { n: result.located }));
  print(say(language, 'rowsSkipped', { n: skipped }));
  for (const [code, n] of result.skipped) print(`  ${String(n).padStart(7)}  ${sentenceOf(code)[language]} (${code})`);
  if (!write) print(say(language, 'dryRun'));
}

/** Takes a file into an organisation; a dry run unless asked to write. */
export async function importCommand(
  terminal: Terminal,
  path: string | undefined,
  options: ImportOptions,
): Promise<void> {
  const { context, language, print } = terminal;
  const usage = (what: string): CommandRefused => new CommandRefused(say(language, 'usage', { what }), 2);
  if (path === undefined) throw usage(say(language, 'fileNeeded'));
  const { kind, mapping } = await readMapping(terminal, options.columns, options.kind);
  const write = options.write === true;
  // Before anything is made: a file that breaks half-way leaves nothing behind.
  const problem = write ? await checkFile(path, mapping) : null;
  if (problem) throw fileRefused(terminal, problem);
  const report = options.report === undefined ? null : await openReport(terminal, options.report);

  let organisation = (await chooseOrganisation(terminal, options.organisation))?.id ?? null;
  const creates = options.create !== undefined && organisation === null;
  if (options.create !== undefined) {
    const email = checkAdministrator(terminal, options.administrator);
    if (!creates) throw new CommandRefused(say(language, 'notEmpty'), 1);
    if (write) organisation = await createFor(terminal, options.create, email, mapping.timeZone);
  } else if (organisation === null) throw new CommandRefused(say(language, 'noOrganisation'), 1);

  let shown = 0;
  let hidden = 0;
  const tell = async (row: RowReport): Promise<void> => {
    await report?.add(row);
    // Rows of other kinds, and those of the import before, are as expected: counted, not listed.
    if (row.code === null || row.code === 'import-row-filtered' || row.code === 'import-row-known') return;
    if (shown >= PRINTED) {
      hidden += 1;
      return;
    }
    shown += 1;
    const found = row.detail === '' ? '' : ` [${row.detail}]`;
    const where = `${say(language, 'rowLine', { line: row.line })} ${row.reference}`.trim();
    print(`${where}: ${sentenceOf(row.code)[language]} (${row.code})${found}`);
  };
  const result = await importFile(context, { path, kind, mapping, organisation, write, report: tell });
  await report?.close();
  if (hidden > 0) print(say(language, 'more', { n: hidden }));
  if (creates && organisation !== null) await frameOrganisation(terminal, organisation);
  if (!result.problem || result.rows > 0) printResult(terminal, result, write);
  if (options.report !== undefined) print(say(language, 'reportKept', { path: options.report }));
  if (result.problem) throw fileRefused(terminal, result.problem);
}
