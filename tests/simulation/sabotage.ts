import { readFile, writeFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Ran, runNode } from '../support/runNode.ts';
import { readRegression, regressionNames } from './regressions.ts';
import { type Change, SAFEGUARDS, type Safeguard } from './safeguards/safeguards.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/reliability.md');
/** As scripts/simulate.mjs says it. */
const ROOM = '--max-semi-space-size=128';
const [BEGIN, END] = ['<!-- safeguards -->', '<!-- /safeguards -->'];
/** A safeguard that so many seeds do not miss is not proven. */
const MOST_SEEDS = 2_000;

export type Caught = { readonly seed: number; readonly found: string };

/** Has this process run with these changes of the code. Call it before anything of src is imported. */
export function switchOff(all: readonly Change[]): void {
  const urlOf = (file: string): string => pathToFileURL(join(ROOT, 'src', file)).href;
  registerHooks({
    load(asked, context, next) {
      const loaded = next(asked, context);
      const changes = all.filter((change) => urlOf(change.file) === asked);
      if (changes.length === 0) return loaded;
      let source = Buffer.from(loaded.source as Uint8Array).toString();
      for (const { file, from, to } of changes) {
        if (source.split(from).length !== 2) throw new Error(`not once in ${file}: ${from}`);
        source = source.replace(from, () => to);
      }
      return { ...loaded, source };
    },
  });
}

/** Runs the simulation in a process of its own: it takes the event loop over. */
export function simulation(...args: readonly string[]): Promise<Ran> {
  return runNode(join(import.meta.dirname, 'main.ts'), args, ROOT, { ...process.env, NODE_OPTIONS: ROOM });
}

async function simulate(...args: readonly string[]): Promise<Caught | null> {
  const { code, output } = await simulation(...args);
  const last = output.trim().split('\n').at(-1) ?? '';
  if (code !== 0) throw new Error(output);
  return JSON.parse(last) as Caught | null;
}

/** The first seed from `seed` on that goes wrong without a safeguard (null: with all), or null where none does. */
export function caughtBy(n: number | null, seed: number, seeds: number): Promise<Caught | null> {
  return simulate('--without', n === null ? 'none' : String(n), '--seed', String(seed), '--seeds', String(seeds));
}

/** How a regression goes wrong without what mended it; null where it does not: it holds nothing any more. */
export function goesWrongUndone(name: string): Promise<Caught | null> {
  return simulate('--undone', name);
}

/** Which seed noticed each safeguard, by its name, when the table in docs/reliability.md was written. */
export async function seedsOfPage(): Promise<ReadonlyMap<string, number>> {
  const page = await readFile(PAGE, 'utf8');
  const rows = page.matchAll(/^\| (.+?) +\| [\d.]+ +\| (\d+) +\|/gm);
  return new Map([...rows].map(([, name = '', seed]) => [name, Number(seed)]));
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Invariants tell of ids and tablets: those differ with each change of the simulation, and say nothing here. */
function inWords(found: string): string {
  const [line = ''] = found.split('\n');
  return line
    .replace(/^(a bug: )?(Error: )?/, '')
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '…')
    .replaceAll(/[\da-f]{64}/g, '…')
    .replaceAll(/tablet \d/g, 'a tablet')
    .slice(0, 110);
}

function tableOf(rows: readonly { readonly safeguard: Safeguard; readonly caught: Caught | null }[]): string {
  const lines = rows.map(({ safeguard: { name, rule }, caught }) =>
    caught
      ? `| ${cell(name)} | ${rule} | ${String(caught.seed)} | ${cell(inWords(caught.found))} |`
      : `| ${cell(name)} | ${rule} | none of ${String(MOST_SEEDS)} | |`,
  );
  return ['| Safeguard switched off | Rule | Seed | What it said |', '|---|---|---|---|', ...lines].join('\n');
}

/** Each stands where it is said to, before time is spent on the others. */
async function areThere(): Promise<void> {
  const regressions = await Promise.all((await regressionNames()).map(readRegression));
  for (const { file, from } of [
    ...SAFEGUARDS.flatMap((each) => each.changes),
    ...regressions.flatMap((each) => each.undone),
  ])
    if ((await readFile(join(ROOT, 'src', file), 'utf8')).split(from).length !== 2)
      throw new Error(`not once in ${file}: ${from}`);
}

/** Switches each safeguard off in turn, and writes which seed noticed. Resolves to the exit code. */
export async function sabotage(): Promise<number> {
  await areThere();
  const before = await seedsOfPage();
  const rows = SAFEGUARDS.map((safeguard) => ({ safeguard, caught: null as Caught | null }));
  const waiting = [...rows.keys()];
  const work = async (): Promise<void> => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
      const row = rows[n];
      if (!row) return;
      // Most often it is the one that noticed the last time.
      const last = before.get(row.safeguard.name);
      row.caught = (last === undefined ? null : await caughtBy(n, last, 1)) ?? (await caughtBy(n, 1, MOST_SEEDS));
      // A seed that goes wrong anyway has noticed nothing.
      if (row.caught && (await caughtBy(null, row.caught.seed, 1)))
        throw new Error(`seed ${String(row.caught.seed)} goes wrong with every safeguard in place`);
      const { safeguard, caught } = row;
      console.log(`${caught ? `seed ${String(caught.seed)}` : 'NOT CAUGHT'}: ${safeguard.name}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const idle: string[] = [];
  for (const name of await regressionNames()) if (!(await goesWrongUndone(name))) idle.push(name);
  for (const name of idle) console.log(`NOT SEEN AGAIN without what mended it: ${name}`);
  const page = await readFile(PAGE, 'utf8');
  const [head, tail] = [page.split(BEGIN)[0] ?? '', page.split(END)[1] ?? ''];
  await writeFile(PAGE, `${head}${BEGIN}\n\n${tableOf(rows)}\n\n${END}${tail}`);
  const missed = rows.filter((row) => !row.caught).length;
  console.log(`sillage: ${String(rows.length)} safeguards switched off, ${String(missed)} not noticed.`);
  return missed + idle.length === 0 ? 0 : 1;
}
