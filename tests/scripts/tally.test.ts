import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNode } from '../support/runNode.ts';

const ROOT = join(import.meta.dirname, '../..');

type Skipped = { readonly name: string; readonly reason: string | null };
type Tally = { readonly passed: number; readonly failed: number; readonly skipped: readonly Skipped[] };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-tally-'));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the sum of a run', () => {
  /** What scripts/tally.mjs makes of an expression over its exports. */
  async function evaluate(expression: string): Promise<unknown> {
    const script = join(folder, 'ask.mjs');
    await writeFile(
      script,
      `import { partOf, summary } from ${JSON.stringify(join(ROOT, 'scripts/tally.mjs'))};
       console.log(JSON.stringify(${expression}));`,
    );
    const { output } = await runNode(script, [], folder);
    return JSON.parse(output);
  }

  it('adds up both runners', async () => {
    const asked = `summary([
      partOf('vitest', { passed: 3, failed: 0, skipped: [{ name: 'a', reason: null }] }, 0),
      partOf('playwright', { passed: 2, failed: 0, skipped: [] }, 0)])`;
    expect(await evaluate(asked)).toEqual({ line: '5 passed, 0 failed, 1 skipped', ok: true });
  });

  it('fails when a runner gave no result', async () => {
    const asked = `summary([
      partOf('vitest', { passed: 3, failed: 0, skipped: [] }, 0),
      partOf('playwright', null, 0)])`;
    expect(await evaluate(asked)).toEqual({ line: '3 passed, 1 failed, 0 skipped', ok: false });
  });

  it('fails when a runner ended badly though every test passed', async () => {
    const asked = `summary([partOf('vitest', { passed: 3, failed: 0, skipped: [] }, 1)])`;
    expect(await evaluate(asked)).toEqual({ line: '3 passed, 1 failed, 0 skipped', ok: false });
  });

  it('fails when nothing passed', async () => {
    const asked = `summary([partOf('vitest', { passed: 0, failed: 0, skipped: [] }, 0)])`;
    expect(await evaluate(asked)).toEqual({ line: '0 passed, 0 failed, 0 skipped', ok: false });
  });
});

describe('what is counted of a runner', () => {
  async function tally(runner: string, args: readonly string[]): Promise<Tally> {
    const file = join(folder, 'tally.json');
    const env = { ...process.env, SILLAGE_TALLY: file, VITEST: undefined, NODE_ENV: undefined };
    const { output } = await runNode(join(ROOT, 'node_modules', runner), args, folder, env);
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Error(`no tally was written:\n${output}`);
    });
    await rm(file);
    return JSON.parse(text) as Tally;
  }

  it('vitest: passed, failed, skipped with its reason, a file that does not load, a failing beforeAll', async () => {
    await writeFile(
      join(folder, 'some.test.mjs'),
      `import { beforeAll, describe, it } from 'vitest';
       it('passes', () => undefined);
       it('fails', () => { throw new Error('as it should'); });
       it('waits', (context) => { context.skip('no data here'); });
       describe('never ready', () => {
         beforeAll(() => { throw new Error('as it should'); });
         it('is not run', () => undefined);
       });`,
    );
    await writeFile(join(folder, 'broken.test.mjs'), `import './nowhere.mjs';`);
    const { passed, failed, skipped } = await tally('vitest/vitest.mjs', [
      'run',
      `--root=${folder}`,
      `--reporter=${join(ROOT, 'scripts/vitestTally.mjs')}`,
    ]);
    expect({ passed, failed }).toEqual({ passed: 1, failed: 3 });
    expect(skipped).toContainEqual({ name: 'waits', reason: 'no data here' });
  });

  it('playwright: passed, failed, skipped with its reason, a file that does not load', async () => {
    await writeFile(join(folder, 'playwright.config.mjs'), `export default { testMatch: '*.e2e.mjs' };`);
    await writeFile(
      join(folder, 'some.e2e.mjs'),
      `import { test } from '@playwright/test';
       test('passes', () => undefined);
       test('fails', () => { throw new Error('as it should'); });
       test('waits', () => { test.skip(true, 'no data here'); });`,
    );
    const args = ['test', `--reporter=${join(ROOT, 'scripts/playwrightTally.mjs')}`];
    const sound = await tally('@playwright/test/cli.js', args);
    expect(sound).toMatchObject({ passed: 1, failed: 1, skipped: [{ reason: 'no data here' }] });

    await writeFile(join(folder, 'broken.e2e.mjs'), `import './nowhere.mjs';`);
    const broken = await tally('@playwright/test/cli.js', args);
    expect(broken.failed).toBeGreaterThan(0);
  });
});
