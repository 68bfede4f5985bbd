import { createHash } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import type { Step } from './steps.ts';
import { plainClone } from './plainClone.ts';
import { readRegression, regressionNames } from './regressions.ts';
import { safeguardOf } from './safeguards/safeguards.ts';
import { sabotage, switchOff } from './sabotage.ts';
import { install } from './tasks.ts';

/**
 * npm run simulate -- [--seeds N] [--seed S]: N seeds from 1 on (or from S on); the regressions first. A seed that goes
 * wrong is told with as few steps as still do. --digest: what each seed ended with, in a line.
 *
 * npm run simulate -- --sabotage: switches each safeguard off in turn and tells which seed noticed; the table goes into
 * docs/reliability.md. Each regression has to go wrong again without what mended it, too. (--without N is one of the
 * safeguards: the first seed that goes wrong ends it. --undone NAME is one of the regressions.)
 */

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    seed: { type: 'string' },
    sabotage: { type: 'boolean' },
    without: { type: 'string' },
    undone: { type: 'string' },
    digest: { type: 'boolean' },
  },
});
if (values.sabotage === true) process.exit(await sabotage());
if (values.without !== undefined && values.without !== 'none') switchOff(safeguardOf(Number(values.without)).changes);
if (values.undone !== undefined) switchOff((await readRegression(values.undone)).undone);

install();
// A fifth of a seed's time went into cloning rows and writing stacks down; the one that is told has its stack.
globalThis.structuredClone = plainClone;
const STACK = Error.stackTraceLimit;
Error.stackTraceLimit = 0;
// Real time never ends a request here, and thousands of timers that would are not begun.
Object.defineProperty(AbortSignal, 'timeout', { value: () => new AbortController().signal });
// The tablets of one process are not tabs of one browser.
Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
// Node hashes and compresses on other threads, which end when they like.
Object.defineProperty(globalThis.crypto.subtle, 'digest', {
  value: (_name: string, bytes: ArrayBuffer) => {
    const hash = createHash('sha256').update(new Uint8Array(bytes)).digest();
    return Promise.resolve(Uint8Array.from(hash).buffer);
  },
});
Object.assign(zlib, {
  gzip: (bytes: Buffer, done: (error: null, zipped: Buffer) => void) => {
    done(null, zlib.gzipSync(bytes));
  },
  gunzip: (bytes: Buffer, done: (error: null, whole: Buffer) => void) => {
    done(null, zlib.gunzipSync(bytes));
  },
});
syncBuiltinESMExports();
const { Runner } = await import('./run.ts');
const { stepsOf } = await import('./steps.ts');
// Read once: what is read for the first time comes when the disk likes.
await import('../../src/device/sync/round.ts');
await import('../../src/device/sync/followFeed.ts');
await import('../../src/device/sync/housekeeping.ts');
await import('../../src/device/session/session.ts');
await import('../../src/device/rescue/rescueFile.ts');
await import('../../src/device/rescue/bringRescue.ts');
await import('../../src/device/files/followFiles.ts');

const MOST_SHOWN = 6;

const first = Number(values.seed ?? '1');
const count = Number(values.seeds ?? (values.seed === undefined ? '1000' : '1'));
if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count) || count < 1) {
  console.error('npm run simulate -- [--seeds N] [--seed S], where N and S are whole numbers');
  process.exit(2);
}

const runner = await Runner.open();
const began = performance.now();
let failed = 0;

/** The first seed that goes wrong, and how; null where none does. */
async function firstWrong(): Promise<{ readonly seed: number; readonly found: string } | null> {
  for (let seed = first; seed < first + count; seed += 1) {
    const [found] = await runner.run(seed, stepsOf(seed));
    if (found !== undefined) return { seed, found };
  }
  return null;
}

async function tell(name: string, seed: number, steps: readonly Step[], found: readonly string[]): Promise<void> {
  failed += 1;
  console.log(`${name}, ${String(steps.length)} steps:`);
  Error.stackTraceLimit = STACK;
  const again = await runner.run(seed, steps);
  if (again.length === 0) console.log('  but not when it is run again');
  for (const what of (again.length > 0 ? again : found).slice(0, MOST_SHOWN)) console.log(`  ${what}`);
  const few = await runner.shrink(seed, steps);
  console.log(`  as few steps: ${JSON.stringify({ seed, steps: few })}`);
}

if (values.without !== undefined) {
  const seed = await firstWrong();
  await runner.close();
  console.log(JSON.stringify(seed));
  process.exit(0);
}
if (values.undone !== undefined) {
  const { seed, steps } = await readRegression(values.undone);
  const [found = null] = await runner.run(seed, steps);
  await runner.close();
  console.log(JSON.stringify(found === null ? null : { seed, found }));
  process.exit(0);
}
for (const name of await regressionNames()) {
  const { seed, steps } = await readRegression(name);
  const found = await runner.run(seed, steps);
  if (found.length > 0) await tell(name, seed, steps, found);
}
for (let seed = first; seed < first + count; seed += 1) {
  const steps = stepsOf(seed);
  const found = await runner.run(seed, steps);
  if (values.digest === true) console.log(`${String(seed)} ended as ${await runner.digest()}`);
  if (found.length > 0) await tell(`seed ${String(seed)}`, seed, steps, found);
}
await runner.close();
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`sillage: ${String(count)} seeds simulated in ${seconds} s, ${String(failed)} went wrong.`);
process.exitCode = failed === 0 ? 0 : 1;
