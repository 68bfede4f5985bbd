import { readFile } from 'node:fs/promises';
import type { Kind } from '../../domain/kind.ts';
import { kindOf, kinds } from '../../domain/kinds/index.ts';
import { sentenceOf } from '../../domain/problems.ts';
import type { FileProblem } from '../jobs/import/fileProblem.ts';
import { type Mapping, mappingSchema } from '../jobs/import/mapping.ts';
import { unknownFields } from '../jobs/import/readRow.ts';
import { CommandRefused, type Terminal } from './terminal.ts';
import { say } from './words.ts';

/** 'What happened and what to do (code)', then the line and what was found there. */
export function fileRefused({ language }: Terminal, { code, detail, line }: FileProblem): CommandRefused {
  const where = line === null ? detail : `${say(language, 'rowLine', { line })}: ${detail}`;
  return new CommandRefused(`${sentenceOf(code)[language]} (${code})${where === '' ? '' : `\n  ${where}`}`, 1);
}

/** The JSON of a file. Refuses one that cannot be read with `code` and what is wrong. */
export async function readJson({ language }: Terminal, path: string, refused: (why: string) => CommandRefused) {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandRefused(say(language, 'fileMissing', { path }), 1);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw refused(error instanceof Error ? error.message : '');
  }
}

/** The mapping of a file's columns to the fields of a kind, and that kind. */
export async function readMapping(
  terminal: Terminal,
  path: string | undefined,
  kindName: string | undefined,
): Promise<{ readonly kind: Kind; readonly mapping: Mapping }> {
  const { language } = terminal;
  const usage = (what: string): CommandRefused => new CommandRefused(say(language, 'usage', { what }), 2);
  if (path === undefined) throw usage(say(language, 'columnsNeeded'));
  const kind = kindOf(kindName ?? '');
  if (!kind) {
    const known = [...new Set(kinds.map((each) => each.id))].join(', ');
    throw usage(say(language, 'kindUnknown', { name: kindName ?? '–', known }));
  }
  const code = 'import-mapping-invalid';
  const wrong = (why: string): CommandRefused =>
    new CommandRefused(`${sentenceOf(code)[language]} (${code})\n  ${why}`, 1);
  const read = mappingSchema.safeParse(await readJson(terminal, path, wrong));
  if (!read.success)
    throw wrong(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n  '));
  const unknown = unknownFields(kind, read.data);
  if (unknown.length > 0) throw wrong(`fields: ${unknown.join(', ')}`);
  return { kind, mapping: read.data };
}
