import { expect, it } from 'vitest';
import { regressionNames } from './regressions.ts';
import { SAFEGUARDS } from './safeguards/safeguards.ts';
import { caughtBy, goesWrongUndone, seedsOfPage, simulation } from './sabotage.ts';

const SEEDS = 1000;

it('holds for every seed: nothing is lost, doubled, overwritten or shown to whom it is not for', async () => {
  const { code, output } = await simulation('--seeds', String(SEEDS));
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
    const seeds = ['--seed', String(first), '--seeds', String(LAST - first + 1)];
    const { output } = await simulation(...seeds, '--digest');
    return output.match(/^\d+ ended as [\da-f]{64}$/gm) ?? [];
  };
  const [all, fewer] = [from(1501), from(1511)];
  expect((await all).slice(10)).toEqual(await fewer);
  expect(await fewer).toHaveLength(20);
}, 600_000);
