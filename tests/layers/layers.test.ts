import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, runNode } from '../support/runNode.ts';
import { type Files, ROOT, Tree } from './support/tree.ts';

const PACKAGES = ['react', 'dexie', 'fastify', 'kysely', 'zod', 'vite'];

/** A small tree that keeps every rule. */
const SOUND: Files = {
  'package.json': JSON.stringify({
    name: 'tree',
    type: 'module',
    dependencies: { react: '*', dexie: '*', fastify: '*', kysely: '*', zod: '*' },
    devDependencies: { vite: '*' },
  }),
  'src/domain/edit.ts': 'export const edit = 1;\n',
  'src/sync/protocol.ts': `import { z } from 'zod/mini';\nimport { edit } from '../domain/edit.ts';\nexport const schema = z.literal(edit);\n`,
  'src/device/device.ts': `import { Dexie } from 'dexie';\nimport { schema } from '../sync/protocol.ts';\nexport const device = [Dexie, schema];\n`,
  'src/app/words/fr.ts': 'export const yes = "oui";\n',
  'src/app/ui/Button.tsx': `import { createElement } from 'react';\nimport { yes } from '../words/fr.ts';\nexport const Button = () => createElement('b', null, yes);\n`,
  'src/app/map/Map.tsx': `import { Button } from '../ui/Button.tsx';\nexport const Map = Button;\n`,
  'src/app/shell/useDevice.ts': `import { device } from '../../device/device.ts';\nexport const useDevice = () => device;\n`,
  'src/app/shell/Shell.tsx': `import { rounds } from '../rounds/Rounds.tsx';\nexport const Shell = rounds;\n`,
  'src/app/rounds/Rounds.tsx': `import { edit } from '../../domain/edit.ts';\nimport { Map } from '../map/Map.tsx';\nimport { useDevice } from '../shell/useDevice.ts';\nexport const rounds = [edit, Map, useDevice];\n`,
  'src/app/capture/Form.tsx': `export const form = 1;\n`,
  'src/app/main.tsx': `import { schema } from '../sync/protocol.ts';\nimport { Shell } from './shell/Shell.tsx';\nconsole.log(Shell, schema);\n`,
  'src/backoffice/server.ts': `import { join } from 'node:path';\nimport fastify from 'fastify';\nimport { schema } from '../sync/protocol.ts';\nexport const server = [fastify, schema, join];\n`,
  'src/backoffice/main.ts': `import { server } from './server.ts';\nconsole.log(server);\n`,
  'tests/edit.test.ts': `import { edit } from '../src/domain/edit.ts';\nimport { server } from '../src/backoffice/server.ts';\nconsole.log(edit, server);\n`,
};

/** One breach of each rule, in a file that breaks no other. */
const BREACHES: { readonly [rule: string]: readonly Files[] } = {
  'domain-imports-nothing': [
    { 'src/domain/usesZod.ts': `import { z } from 'zod/mini';\nexport const a = z;\n` },
    {
      'src/domain/usesSync.ts': `import type { schema } from '../sync/protocol.ts';\nexport type A = typeof schema;\n`,
    },
  ],
  'sync-imports-domain': [
    { 'src/sync/usesDevice.ts': `import { device } from '../device/device.ts';\nexport const a = device;\n` },
  ],
  'device-imports-domain-and-sync': [
    { 'src/device/usesApp.ts': `import { yes } from '../app/words/fr.ts';\nexport const a = yes;\n` },
  ],
  'device-without-screens': [
    { 'src/device/usesReact.ts': `import { useState } from 'react';\nexport const a = useState;\n` },
  ],
  'app-imports-domain-and-device': [
    { 'src/app/rounds/usesSync.ts': `import { schema } from '../../sync/protocol.ts';\nexport const a = schema;\n` },
    {
      'src/app/shell/usesServer.ts': `import { server } from '../../backoffice/server.ts';\nexport const a = server;\n`,
    },
  ],
  'app-without-tablet-packages': [
    { 'src/app/rounds/usesDexie.ts': `import { Dexie } from 'dexie';\nexport const a = Dexie;\n` },
  ],
  'feature-imports-itself': [
    { 'src/app/rounds/usesCapture.ts': `import { form } from '../capture/Form.tsx';\nexport const a = form;\n` },
    { 'src/app/capture/usesShell.ts': `import { Shell } from '../shell/Shell.tsx';\nexport const a = Shell;\n` },
  ],
  'ui-knows-no-feature': [
    { 'src/app/ui/usesCapture.ts': `import { form } from '../capture/Form.tsx';\nexport const a = form;\n` },
  ],
  'words-stand-alone': [
    { 'src/app/words/usesCapture.ts': `import { form } from '../capture/Form.tsx';\nexport const a = form;\n` },
  ],
  'backoffice-imports-domain-and-sync': [
    { 'src/backoffice/usesDevice.ts': `import { device } from '../device/device.ts';\nexport const a = device;\n` },
  ],
  'backoffice-without-browser': [
    { 'src/backoffice/usesReact.ts': `import { useState } from 'react';\nexport const a = useState;\n` },
  ],
  'browser-without-server': [
    { 'src/device/usesKysely.ts': `import { Kysely } from 'kysely';\nexport const a = Kysely;\n` },
  ],
  'browser-without-node': [{ 'src/device/usesNode.ts': `import { join } from 'node:path';\nexport const a = join;\n` }],
  'roots-are-not-imported': [{ 'src/backoffice/usesMain.ts': `import './main.ts';\nexport const a = 1;\n` }],
  'sources-without-tests': [
    { 'src/backoffice/usesTest.ts': `import '../../tests/edit.test.ts';\nexport const a = 1;\n` },
  ],
  'sources-without-development-packages': [
    { 'src/backoffice/usesVite.ts': `import { build } from 'vite';\nexport const a = build;\n` },
  ],
  'no-cycle': [
    {
      'src/domain/one.ts': `import { two } from './two.ts';\nexport const one = () => two;\n`,
      'src/domain/two.ts': `import { one } from './one.ts';\nexport const two = () => one;\n`,
    },
  ],
  'every-import-resolves': [{ 'tests/nowhere.test.ts': `import { a } from './thisIsNowhere.ts';\nconsole.log(a);\n` }],
};

const layers = (tree: Tree): Promise<Ran> => runNode(join(ROOT, 'scripts/layers.mjs'), [tree.folder], ROOT);

describe('the layers', () => {
  it('hold for a tree that keeps them', async () => {
    const tree = await Tree.make(SOUND, PACKAGES);
    const { code, output } = await layers(tree);
    await tree.remove();
    expect(output).toContain(`${Object.keys(SOUND).length - 1} modules read, 0 imports against the rules.`);
    expect(code).toBe(0);
  });

  it('are not said to hold when nothing was read', async () => {
    const tree = await Tree.make({ 'src/readme.txt': 'no module here' }, []);
    const { code, output } = await layers(tree);
    await tree.remove();
    expect(output).toContain('nothing was checked');
    expect(code).not.toBe(0);
  });

  describe('broken once each', () => {
    let tree: Tree;
    let ran: Ran;

    beforeAll(async () => {
      tree = await Tree.make(SOUND, PACKAGES);
      for (const files of Object.values(BREACHES).flat()) await tree.write(files);
      ran = await layers(tree);
    });

    afterAll(async () => {
      await tree.remove();
    });

    it('fail as a whole', () => {
      expect(ran.code).toBe(1);
    });

    it.each(Object.entries(BREACHES))('report %s', (rule, breaches) => {
      for (const [path = ''] of breaches.map((files) => Object.keys(files))) {
        expect(ran.output).toContain(`${rule}: ${path} → `);
      }
    });

    it('have no rule without its breach', () => {
      const { forbidden } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
        forbidden: readonly { readonly name: string }[];
      };
      expect(Object.keys(BREACHES).sort()).toEqual(forbidden.map(({ name }) => name).sort());
    });
  });
});

describe('the environment of each layer', () => {
  let tree: Tree;
  let output = '';

  beforeAll(async () => {
    const configs = [
      'tsconfig.base.json',
      ...['domain', 'sync', 'device', 'backoffice'].map((name) => `src/${name}/tsconfig.json`),
    ];
    const files: { [path: string]: string } = {
      'package.json': '{ "type": "module" }',
      'src/domain/page.ts': 'export const a = document;\n',
      'src/domain/machine.ts': 'export const a = process;\n',
      'src/domain/later.ts': 'export const a = setTimeout;\n',
      'src/domain/net.ts': 'export const a = fetch;\n',
      'src/sync/page.ts': 'export const a = document;\n',
      'src/sync/machine.ts': 'export const a = process;\n',
      'src/device/machine.ts': 'export const a = process;\n',
      'src/device/sound.ts': 'export const a = (): string => document.title;\n',
      'src/backoffice/page.ts': 'export const a = document;\n',
      'src/backoffice/sound.ts': 'export const a = (): string => process.version;\n',
    };
    for (const path of configs) files[path] = await readFile(join(ROOT, path), 'utf8');
    tree = await Tree.make(files, ['@types/node', 'undici-types']);
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    // One project at a time: with references, those above a broken layer are not checked at all.
    for (const layer of ['domain', 'sync', 'device', 'backoffice']) {
      output += (await runNode(tsc, ['-p', `src/${layer}`, '--pretty', 'false'], tree.folder)).output;
    }
  });

  afterAll(async () => {
    await tree.remove();
  });

  it.each([
    ['the domain knows no page', 'src/domain/page.ts', 'document'],
    ['the domain knows no machine', 'src/domain/machine.ts', 'process'],
    ['the domain knows no clock', 'src/domain/later.ts', 'setTimeout'],
    ['the domain knows no network', 'src/domain/net.ts', 'fetch'],
    ['the protocol knows no page', 'src/sync/page.ts', 'document'],
    ['the protocol knows no machine', 'src/sync/machine.ts', 'process'],
    ['the device knows no Node', 'src/device/machine.ts', 'process'],
    ['the back office knows no page', 'src/backoffice/page.ts', 'document'],
  ])('%s', (_sentence, file, name) => {
    const line = output.split('\n').find((each) => each.startsWith(file));
    expect(line).toContain(`Cannot find name '${name}'`);
  });

  it('lets each layer use what it has', () => {
    expect(output).not.toContain('sound.ts');
  });
});
