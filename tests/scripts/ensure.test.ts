import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ran, runNode } from '../support/runNode.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A project of three files whose npm and vite only write down that they were called. */
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-ensure-'));
  await cp(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true });
  await write('package.json', JSON.stringify({ version: '1.0.0', type: 'module', dependencies: { a: '1.0.0' } }));
  await write('package-lock.json', '{}');
  await write('src/app/main.tsx', 'export {};');
  await write('src/backoffice/main.ts', 'export {};');
  await command('tools/npm', 'echo "npm $1" >> calls');
  await command('node_modules/.bin/vite', 'echo "vite $1" >> calls; mkdir -p dist; echo built > dist/index.html');
  await symlink(process.execPath, join(folder, 'node_modules/.bin/node'));
  await mkdir(join(folder, 'node_modules/node/bin'), { recursive: true });
  await symlink(process.execPath, join(folder, 'node_modules/node/bin/node'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function command(path: string, does: string): Promise<void> {
  await write(path, `#!/bin/sh\n${does}\n`);
  await chmod(join(folder, path), 0o755);
}

/** Both guards in a row, as `npm start` calls them. */
async function ensure(): Promise<Ran> {
  await write(
    'scripts/both.mjs',
    `import { ensureBuilt, ensureInstalled } from './ensure.mjs'; await ensureInstalled(); await ensureBuilt();`,
  );
  const PATH = [join(folder, 'tools'), process.env['PATH']].join(delimiter);
  return runNode(join(folder, 'scripts/both.mjs'), [], folder, { ...process.env, PATH });
}

/** What was called since this was asked last. */
async function calls(): Promise<readonly string[]> {
  const text = await readFile(join(folder, 'calls'), 'utf8').catch(() => '');
  await rm(join(folder, 'calls'), { force: true });
  return text.split('\n').filter(Boolean);
}

describe('before anything starts', () => {
  it('dependencies are installed and the app is built, each said in one line', async () => {
    const { code, output } = await ensure();
    expect(await calls()).toEqual(['npm install', 'vite build']);
    expect(output).toMatch(/dependencies installed in [\d.]+ s\.\n/);
    expect(output).toMatch(/app built in [\d.]+ s\.\n/);
    expect(code).toBe(0);
  });

  it('nothing is done or said when all of it is there', async () => {
    await ensure();
    await calls();
    expect(await ensure()).toEqual({ code: 0, output: '' });
    expect(await calls()).toEqual([]);
  });

  it('a changed source is built again, one of the back office is not', async () => {
    await ensure();
    await calls();
    await write('src/backoffice/main.ts', 'export const changed = 1;');
    await ensure();
    expect(await calls()).toEqual([]);
    await write('src/app/main.tsx', 'export const changed = 1;');
    await ensure();
    expect(await calls()).toEqual(['vite build']);
  });

  it('a changed dependency is installed', async () => {
    await ensure();
    await calls();
    await write('package.json', JSON.stringify({ version: '1.0.0', type: 'module', dependencies: { a: '1.0.1' } }));
    await ensure();
    expect(await calls()).toEqual(['npm install']);
  });

  it('a failed installation is said, and tried again the next time', async () => {
    await command('tools/npm', 'echo "npm $1" >> calls; exit 1');
    const { code, output } = await ensure();
    expect(output).toContain('npm install failed');
    expect(code).toBe(1);
    expect(await calls()).toEqual(['npm install']);
    await command('tools/npm', 'echo "npm $1" >> calls');
    await ensure();
    expect(await calls()).toEqual(['npm install', 'vite build']);
  });

  it('a failed build is said, and tried again the next time', async () => {
    await command('node_modules/.bin/vite', 'echo "this line is wrong" >&2; exit 1');
    const { code, output } = await ensure();
    expect(output).toContain('this line is wrong');
    expect(output).toContain('the app could not be built');
    expect(code).toBe(1);
    await command('node_modules/.bin/vite', 'echo "vite $1" >> calls; mkdir -p dist; echo built > dist/index.html');
    await calls();
    await ensure();
    expect(await calls()).toEqual(['vite build']);
  });
});
