import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from './safeguards/safeguards.ts';
import type { Step } from './steps.ts';

const FOLDER = join(import.meta.dirname, 'regressions');

/** A seed that went wrong once, with as few steps as still did; and what mended it, undone: with that it goes wrong. */
export type Regression = {
  readonly what: string;
  readonly undone: readonly Change[];
  readonly seed: number;
  readonly steps: readonly Step[];
};

export async function regressionNames(): Promise<readonly string[]> {
  return (await readdir(FOLDER)).filter((each) => each.endsWith('.json')).toSorted();
}

export async function readRegression(name: string): Promise<Regression> {
  return JSON.parse(await readFile(join(FOLDER, name), 'utf8')) as Regression;
}
