import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runNode } from '../support/runNode.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const ROOT = join(import.meta.dirname, '../..');
const SEEDS = 1000;

// In a process of its own: the simulation takes the event loop over.
it('holds for every seed: nothing is lost, doubled, overwritten or shown to whom it is not for', async () => {
  const { code, output } = await runNode(MAIN, ['--seeds', String(SEEDS)], ROOT);
  expect(output).toContain(`${String(SEEDS)} seeds simulated`);
  expect([code, output]).toEqual([0, expect.stringContaining('0 went wrong')]);
}, 1_200_000);
