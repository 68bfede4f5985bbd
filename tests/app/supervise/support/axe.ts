import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with what axe finds. Colours are left to the browser tests: jsdom computes none. */
export async function expectNoAxeViolations(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: true } },
  });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found).toEqual([]);
}
