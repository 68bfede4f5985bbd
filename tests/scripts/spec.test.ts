import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { runNode } from '../support/runNode.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/spec.mjs');
const folders: string[] = [];

/** What the check says of a tree with this specification and this test file. */
async function check(spec: string, tests: string) {
  const folder = await mkdtemp(join(tmpdir(), 'sillage-spec-'));
  folders.push(folder);
  for (const [path, text] of [
    ['src/sync/SPEC.md', spec],
    ['tests/a.test.ts', tests],
  ] as const) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return runNode(SCRIPT, [folder], folder);
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const SPEC = '# Rules\n\n- **1.1** One.\n- **1.2** Two,\n  on two lines.\n';

it('passes where each rule begins the title of a test', async () => {
  const { code, output } = await check(
    SPEC,
    "test('1.1 does', () => {});\ndescribe.each([])('1.2 is %s', () => {});\n",
  );
  expect([code, output]).toEqual([0, expect.stringContaining('2 rules of the specification, 2 with a test.')]);
});

it('fails on a rule without a test, on a test of no rule, and on a number that stands twice', async () => {
  const { code, output } = await check(`${SPEC}- **1.1** Again.\n`, "test('1.1 does', () => {});\nit('1.3 is', x);\n");
  expect(code).toBe(1);
  expect(output).toContain('rule 1.2 has no test');
  expect(output).toContain('there is no rule 1.3');
  expect(output).toContain('rule 1.1 stands twice');
});

it('does not pass because it found no rule', async () => {
  const { code, output } = await check('# Nothing\n', '');
  expect([code, output]).toEqual([1, expect.stringContaining('nothing was checked')]);
});
