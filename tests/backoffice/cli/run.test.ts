import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../../src/backoffice/cli/run.ts';
import { languageOf } from '../../../src/backoffice/cli/words.ts';
import { passwordMatches } from '../../../src/backoffice/auth/password.ts';
import { createContext } from '../../../src/backoffice/http/createContext.ts';
import { resetPassword } from '../../../src/backoffice/routes/session/resetPassword.ts';
import { openStore, type Store } from '../../../src/backoffice/store/openStore.ts';
import { HEADER, row } from '../import/testImport.ts';

const MAPPING = {
  timeZone: 'Europe/Paris',
  reference: 'id',
  address: ['number', 'street'],
  lat: 'lat',
  lon: 'lon',
  createdAt: { column: 'opened', format: 'DD/MM/YYYY HH:mm' },
  status: { column: 'state', values: { open: 'signale', done: 'fait' } },
};

let folder: string;
let store: Store;
let printed: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-cli-'));
  store = await openStore({ dataFolder: folder });
  printed = [];
  await writeFile(join(folder, 'map.json'), JSON.stringify(MAPPING));
  await writeFile(join(folder, 'a.csv'), [HEADER, row(), row({ id: '' }), row({ id: 'A2', opened: '=x' })].join('\n'));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function command(
  line: string,
  language: 'fr' | 'en' = 'en',
): Promise<{ readonly code: number; readonly text: string }> {
  printed = [];
  const context = createContext({ store, dataFolder: folder });
  const args = line.split(' ').map((each) => each.replace('~', `${folder}/`));
  const code = await run(
    { context, language, origin: 'https://sillage.essai', print: (text) => void printed.push(text) },
    args,
  );
  return { code, text: printed.join('\n') };
}

/** Several thousand bytes once gzipped. */
const WHOLE = [HEADER, ...Array.from({ length: 600 }, (_, i) => row({ id: `W${String(i)}` }))].join('\n');
const IMPORT = 'import ~a.csv --kind graffiti --columns ~map.json';
const CREATE = `${IMPORT} --create Essai --administrator chef@essai.fr`;

describe('the command line', () => {
  test('speaks French unless the terminal is English', async () => {
    expect(languageOf({ LANG: 'en_GB.UTF-8' })).toBe('en');
    expect([languageOf({}), languageOf({ LANG: 'C.UTF-8' }), languageOf({ LANG: 'fr_FR' })]).toEqual([
      'fr',
      'fr',
      'fr',
    ]);
    expect((await command('help', 'fr')).text).toContain('Reprend l’export d’une ville');
  });

  test.each([
    ['nothing-like-it', 'Unknown command'],
    ['import', 'file to import is missing'],
    ['import ~a.csv --kind graffiti', '--columns'],
    ['import ~a.csv --kind eau --columns ~map.json', 'Unknown kind: eau'],
    ['import ~a.csv --colums ~map.json', '--colums'],
    ['places --limit many', '--limit'],
    ['reset-password', 'e-mail address of the person is missing'],
    [`${IMPORT} --create Essai`, '--administrator'],
  ])('refuses what it does not understand, with exit code 2: %s', async (line, sentence) => {
    const { code, text } = await command(line);
    expect([code, text.includes(sentence)], text).toEqual([2, true]);
  });

  test.each([
    [IMPORT, 'No organisation'],
    ['import ~a.csv --kind graffiti --columns ~none.json', 'cannot be read'],
    ['import ~a.csv --kind graffiti --columns ~a.csv', 'mapping file is wrong'],
    [`${IMPORT} --organisation nobody`, 'Unknown organisation'],
    ['places', 'No organisation'],
    ['reset-password chef@essai.fr', 'nobody signs in with this address'],
  ])('says why something is not possible, with exit code 1: %s', async (line, sentence) => {
    const { code, text } = await command(line);
    expect([code, text.includes(sentence)], text).toEqual([1, true]);
  });
});

describe('an import from the command line', () => {
  test('without --write makes neither records nor an organisation', async () => {
    const { code, text } = await command(CREATE);
    expect(code).toBe(0);
    expect(text).toContain('To be taken: 1');
    expect(text).toContain('Dry run');
    expect(await store.db.selectFrom('organisations').selectAll().execute()).toEqual([]);
  });

  test.each([
    ['cut half-way', gzipSync(WHOLE).subarray(0, 400), 'import-file-cut'],
    ['of another encoding', Buffer.from(`${WHOLE}\n${row({ id: 'Z', street: 'rue Liberté' })}`, 'latin1'), 'Line 602'],
    ['without rows', Buffer.from(HEADER), 'import-file-empty'],
    ['without a column', Buffer.from(WHOLE.replace('street', 'road')), '(import-column-missing)\n  Line 1: street'],
  ])('with --write leaves nothing behind of a file %s', async (_, content, sentence) => {
    await writeFile(join(folder, 'a.csv'), content);
    const { code, text } = await command(`${CREATE} --write`);
    expect([code, text.includes(sentence)], text).toEqual([1, true]);
    for (const table of ['organisations', 'people', 'interventions', 'edits'] as const)
      expect(await store.db.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  test('says where the report cannot be written, before anything is', async () => {
    const { code, text } = await command(`${CREATE} --write --report ~nowhere/report.csv`);
    expect([code, text.includes('import-report-unwritable')], text).toEqual([1, true]);
    expect(await store.db.selectFrom('organisations').selectAll().execute()).toEqual([]);
  });

  test('makes an organisation whose administrator can sign in, and frames its map', async () => {
    const { code, text } = await command(`${CREATE} --write`);
    expect(code, text).toBe(0);
    const password = /password: (\S+)/.exec(text)?.[1] ?? '';
    const person = await store.db
      .selectFrom('people')
      .selectAll()
      .where('role', '=', 'administrator')
      .executeTakeFirstOrThrow();
    expect(person.email).toBe('chef@essai.fr');
    expect(await passwordMatches(person.password_hash, password)).toBe(true);
    const { bounds } = await store.db.selectFrom('organisations').select('bounds').executeTakeFirstOrThrow();
    expect(JSON.parse(bounds)).toEqual([46.58, 0.34, 46.58, 0.34]);
    const places = await command('places');
    expect(places.text).toContain('12, rue Carnot');
  });

  test('reports every row in a file that no spreadsheet runs as formulas', async () => {
    const { text } = await command(`${CREATE} --report ~report.csv`);
    expect(text).toContain('Line 3');
    const report = await readFile(join(folder, 'report.csv'), 'utf8');
    const lines = report.trimEnd().split('\r\n');
    expect(lines.map((line) => line.split(';').slice(0, 3))).toEqual([
      ['\uFEFFline', 'reference', 'code'],
      ['2', 'A1', ''],
      ['3', '', 'import-row-no-reference'],
      ['4', 'A2', 'import-row-bad-date'],
    ]);
    expect(lines[3]).toContain('opened: =x');
  });
});

describe('a forgotten password', () => {
  test('is set anew with the link that the command line prints', async () => {
    await command(`${CREATE} --write`);
    const { code, text } = await command('reset-password Chef@Essai.fr');
    expect(code, text).toBe(0);
    const typed = /^https:\/\/sillage\.essai\/mot-de-passe#(\S+)$/m.exec(text)?.[1] ?? '';
    const context = createContext({ store, dataFolder: folder });
    expect(await resetPassword(context, { code: typed, password: 'une phrase toute neuve' })).not.toBeNull();
    const person = await store.db.selectFrom('people').selectAll().executeTakeFirstOrThrow();
    expect(await passwordMatches(person.password_hash, 'une phrase toute neuve')).toBe(true);
  });

  test('stays as it is for an account that is deactivated', async () => {
    await command(`${CREATE} --write`);
    await store.db.updateTable('people').set({ active: 0 }).execute();
    const { code, text } = await command('reset-password chef@essai.fr');
    expect([code, text.includes('deactivated')], text).toEqual([1, true]);
    expect(await store.db.selectFrom('codes').selectAll().execute()).toEqual([]);
  });
});
