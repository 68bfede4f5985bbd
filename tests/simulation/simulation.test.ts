import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runNode } from '../support/runNode.ts';
import { SAFEGUARDS } from './safeguards/safeguards.ts';
import { caughtBy, seedsOfPage } from './sabotage.ts';

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
