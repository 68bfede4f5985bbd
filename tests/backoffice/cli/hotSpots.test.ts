import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../../src/backoffice/cli/run.ts';
import { createContext } from '../../../src/backoffice/http/createContext.ts';
import { openStore, type Store } from '../../../src/backoffice/store/openStore.ts';
import { addressKey } from '../../../src/domain/places.ts';
import { sharedData } from '../../support/sharedData.ts';
import { HEADER, MAPPING, row } from '../import/testImport.ts';

type Feature = {
  readonly geometry: { readonly type: string; readonly coordinates: readonly [number, number] };
  readonly properties: { readonly [name: string]: string | number };
};

const ROOT = join(import.meta.dirname, '../../..');
/** By tests/oracle/boston_first_places.py, which shares no code with the program. */
const expected = JSON.parse(readFileSync(join(ROOT, 'tests/oracle/boston_first_places.json'), 'utf8')) as {
  readonly leftOut: number;
  readonly places: readonly { readonly place: string; readonly count: number; readonly days: number }[];
};
const BOSTON = sharedData('boston_graffiti_2015.csv');

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-hot-'));
  store = await openStore({ dataFolder: folder });
  await writeFile(join(folder, 'map.json'), JSON.stringify(MAPPING));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function command(line: string): Promise<{ readonly code: number; readonly text: string }> {
  const printed: string[] = [];
  const args = line.split(' ').map((each) => each.replace('~', `${folder}/`));
  const context = createContext({ store, dataFolder: folder });
  const code = await run(
    { context, language: 'en', origin: 'https://sillage.essai', print: (text) => void printed.push(text) },
    args,
  );
  return { code, text: printed.join('\n') };
}

async function features(name: string): Promise<readonly Feature[]> {
  const text = await readFile(join(folder, name), 'utf8');
  return (JSON.parse(text) as { readonly features: readonly Feature[] }).features;
}

/** Two walls: one that comes back each week of the second half of the year, one that did in the first half. */
function town(): string {
  const weeks = Array.from({ length: 50 }, (_, week) => {
    const day = new Date(Date.UTC(2025, 0, 6 + 7 * week)).toISOString().slice(0, 10).split('-').toReversed().join('/');
    const street = week < 25 ? 'rue Basse' : 'rue Haute';
    const lat = week < 25 ? '46,580' : '46,590';
    return row({ id: `W${String(week)}`, street, lat, opened: `${day} 09:30` });
  });
  const old = row({ id: 'old', number: '1', street: 'place de l’Étoile', opened: '01/06/2024 08:00', lat: '46,6' });
  // A geocoder's default point: seven addresses.
  const false_ = Array.from({ length: 7 }, (_, n) =>
    row({ id: `F${String(n)}`, number: String(n), street: 'rue Perdue', lat: '46,585', opened: '01/06/2025 08:00' }),
  );
  return [HEADER, old, ...weeks, ...false_].join('\n');
}
const FILE = 'hotspots --input ~town.csv --columns ~map.json';

describe('hot spots on the command line', () => {
  beforeEach(() => writeFile(join(folder, 'town.csv'), town()));

  test('are told from a file, which is left as it is, like the database', async () => {
    const { code, text } = await command(FILE);
    expect(code, text).toBe(0);
    expect(text).toContain('51 interventions, from 2024-06-01 to 2025-12-15.');
    expect(text).toContain('7 interventions are on a doubtful position');
    expect(text).toMatch(/1–2 +25 +16\.2–36\.9 +25 +2025-12-15 +12, rue Haute/);
    expect(text).not.toContain('rue Perdue');
    expect(await store.db.selectFrom('interventions').selectAll().execute()).toEqual([]);
  });

  test('say what emerges and what fades between two periods, where both are known', async () => {
    const { text } = await command(`${FILE} --from 2025-06-29 --to 2025-12-31`);
    expect(text).toMatch(/ 0 +25 +< 0.001 +12, rue Haute/);
    expect(text).toMatch(/25 +0 +< 0.001 +12, rue Basse/);
    const before = await command(`${FILE} --from 2024-06-01 --to 2024-07-01`);
    expect(before.text).toContain('No comparison');
  });

  test('come as GeoJSON, places and squares', async () => {
    const { text } = await command(`${FILE} --geojson ~out.geojson`);
    expect(text).toContain('GeoJSON: ');
    const places = (await features('out.geojson')).filter((each) => each.properties['what'] === 'place');
    expect(places[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [0.34, 46.59] },
      properties: { label: '12, rue Haute', count: 25, days: 25, best: 1, worst: 2 },
    });
    const printed = await command(`${FILE} --geojson -`);
    expect(printed.text).toContain('{"type":"FeatureCollection","features":[');
  });

  test('are compared with the whole territory where its outlines are given', async () => {
    const corners = [0.3, 46.57, 0.38, 46.61] as const;
    const [west, south, east, north] = corners;
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const outlines = (type: string, coordinates: unknown) =>
      JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry: { type, coordinates } }] });
    await writeFile(join(folder, 'a.geojson'), outlines('Polygon', [ring]));
    await writeFile(join(folder, 'b.geojson'), outlines('MultiPolygon', [[ring]]));
    const one = await command(`${FILE} --territory ~a.geojson --geojson ~out.geojson`);
    expect(one.text).toMatch(/Hot areas \(2\), among [\d,]+ squares of 150 m/);
    expect((await command(`${FILE} --territory ~b.geojson --geojson ~out.geojson`)).text).toBe(one.text);
    const squares = (await features('out.geojson')).filter((each) => each.properties['what'] === 'cell');
    expect(squares.length).toBeGreaterThan(8);
    expect(squares[0]).toMatchObject({ geometry: { type: 'Polygon' }, properties: { area: 1, side: 150 } });
  });

  test.each([
    ['hotspots --input ~town.csv', 2, '--columns'],
    [`${FILE} --cell 10`, 2, '--cell'],
    [`${FILE} --limit 0`, 2, '--limit'],
    [`${FILE} --from yesterday`, 2, '--from'],
    [`${FILE} --kind eau`, 2, 'Unknown kind'],
    ['hotspots', 1, 'No organisation'],
    ['hotspots --input ~none.csv --columns ~map.json', 1, 'import-file-unreadable'],
    [`${FILE} --territory ~none.geojson`, 1, 'cannot be read'],
    [`${FILE} --territory ~town.csv`, 1, 'polygons as GeoJSON'],
    [`${FILE} --territory ~map.json`, 1, 'polygons as GeoJSON'],
    [`${FILE} --geojson ~nowhere/out.geojson`, 1, 'cannot be written'],
  ])('refuse what they cannot do: %s', async (line, exit, sentence) => {
    const { code, text } = await command(line);
    expect([code, text.includes(sentence)], text).toEqual([exit, true]);
  });

  test('are the same from the database, once the file was imported', async () => {
    const create = '--create Essai --administrator chef@essai.fr --write';
    await command(`import ~town.csv --kind graffiti --columns ~map.json ${create}`);
    expect((await command('hotspots')).text).toBe((await command(FILE)).text);
    await rm(join(folder, 'town.csv'));
  });

  test('are none where there is nothing', async () => {
    await writeFile(join(folder, 'town.csv'), [HEADER, row()].join('\n'));
    expect((await command(`${FILE} --from 2026-01-01`)).text).toContain('No place yet');
    expect((await command(FILE)).text).toContain('Hot areas (0), among 1 squares');
  });
});

describe.skipIf(BOSTON === null)('the hot spots of Boston 2015', () => {
  test('begin with the twenty places that another program found, without the false point', async () => {
    const columns = join(ROOT, 'docs/import-boston.json');
    const { code, text } = await command(
      `hotspots --input ${BOSTON ?? ''} --columns ${columns} --geojson ~out.geojson`,
    );
    expect(code, text).toBe(0);
    expect(text).toContain(`${String(expected.leftOut)} interventions are on a doubtful position`);
    const all = await features('out.geojson');
    const first = all.slice(0, 20).map(({ properties: { label, count, days } }) => ({
      place: addressKey(String(label)),
      count,
      days,
    }));
    expect(first).toEqual(expected.places);
    // (42.3594, -71.0587), the most frequent coordinate, is where the geocoder puts what it does not find.
    const near = all.filter(
      ({ geometry: { type, coordinates } }) =>
        type === 'Point' && Math.hypot(coordinates[1] - 42.3594, coordinates[0] + 71.0587) < 1e-6,
    );
    expect(near).toEqual([]);
  });
});
