import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Text at 7:1 (WCAG 2.2 AAA): the contrast that the field asks for, in the sun. */
export const STRONG_CONTRAST: RunOptions = {
  runOnly: ['color-contrast-enhanced'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/** What axe finds, one line each: without options, against WCAG 2.2 AA and its own best practices. */
export async function violationsOn(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: { run(asked: RunOptions): Promise<AxeResults> } }).axe.run(asked),
    options,
  );
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}
