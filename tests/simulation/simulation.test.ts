import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runNode } from '../support/runNode.ts';
import { regressionNames } from './regressions.ts';
import { SAFEGUARDS } from './safeguards/safeguards.ts';
import { caughtBy, goesWrongUndone, seedsOfPage } from './sabotage.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const ROOT = join(import.meta.dirname, '../..');
const SEEDS = 1000;

// In a process of its own: the simulation takes the event loop over.
it('holds for every seed: nothing is lost, doubled, overwritten or shown to whom it is not for', async () => {
  const { code, output } = await runNode(MAIN, ['--seeds', String(SEEDS)], ROOT);
  expect(output).toContain(`${String(SEEDS)} seeds simulated`);
  expect([code, output]).toEqual([0, expect.stringContaining('0 went wrong')]);
}, 2_400_000);

it('notices that a safeguard is switched off, by the seed that docs/reliability.md names', async () => {
  const seedOf = await seedsOfPage();
  expect([...seedOf.keys()]).toEqual(SAFEGUARDS.map((safeguard) => safeguard.name));
  for (const [n, { name }] of SAFEGUARDS.entries())
    expect([name, await caughtBy(n, seedOf.get(name) ?? 0, 1)]).toEqual([name, expect.objectContaining({})]);
}, 1_200_000);

it('sees each regression again without what mended it', async () => {
  for (const name of await regressionNames())
    expect([name, await goesWrongUndone(name)]).toEqual([name, expect.objectContaining({})]);
}, 600_000);

it('tells the same story of a seed again, whatever ran before it and however busy the machine is', async () => {
  const LAST = 1530;
  const from = async (first: number): Promise<readonly string[]> => {
    const { output } = await runNode(
      MAIN,
      ['--seed', String(first), '--seeds', String(LAST - first + 1), '--digest'],
      ROOT,
    );
    return output.match(/^\d+ ended as [\da-f]{64}$/gm) ?? [];
  };
  const [all, fewer] = [from(1501), from(1511)];
  expect((await all).slice(10)).toEqual(await fewer);
  expect(await fewer).toHaveLength(20);
}, 600_000);
