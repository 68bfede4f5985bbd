import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mappingSchema } from '../../../src/backoffice/jobs/import/mapping.ts';
import { rankedPlaces } from '../../../src/backoffice/routes/supervise/rankedPlaces.ts';
import { sharedData } from '../../support/sharedData.ts';
import { openTestImport, type TestImport } from './testImport.ts';

const mappingOf = (name: string) =>
  mappingSchema.parse(JSON.parse(readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')));

const GRAFFITI = sharedData('boston_graffiti_2015.csv') ?? '';
const ALL = sharedData('boston_311_2015_all.csv.gz') ?? '';
const here = GRAFFITI !== '' && ALL !== '';

test('the mappings in docs/ are mappings', () => {
  expect(mappingOf('import-boston.json').reference).toBe('case_id');
  expect(mappingOf('import-boston-311.json').reference).toBe('case_id');
});

describe.skipIf(!here)('the graffiti requests of Boston 2015', () => {
  let office: TestImport;
  beforeAll(async () => {
    office = await openTestImport();
  });
  afterAll(() => office.close());

  test('are all taken, and never twice', async () => {
    const mapping = mappingOf('import-boston.json');
    expect((await office.take(GRAFFITI, { mapping })).taken).toBe(5688);
    const again = await office.take(GRAFFITI, { mapping });
    expect([again.taken, again.skipped.get('import-row-known')]).toEqual([0, 5688]);
  });

  test('have 1 City Hall Plz as their first place, not the geocoder’s default point', async () => {
    const { store } = office.context;
    const { places, doubtful } = await rankedPlaces(
      store.db,
      { organisation: office.organisation, sector: null, timeZone: 'America/New_York' },
      {},
    );
    expect(places.slice(0, 3).map(({ label, count }) => [label, count])).toEqual([
      ['1 City Hall Plz Boston MA 02108', 25],
      ['INTERSECTION of Utica St & Utica Pl Boston MA', 17],
      ['INTERSECTION of Huntington Ave & Jamaicaway Jamaica Plain MA', 15],
    ]);
    expect(doubtful).toBe(242);
    const flagged = await store.db
      .selectFrom('interventions')
      .select(['lat', 'lon'])
      .distinct()
      .where('doubtful', '=', 1)
      .execute();
    expect(flagged.map(({ lat, lon }) => [lat, lon])).toEqual([[42.3594, -71.0587]]);
  });
});

test.skipIf(!here)('every one of the 121,145 cases of Boston 2015 can be taken, read from gzip', async () => {
  const office = await openTestImport();
  const result = await office.take(ALL, { mapping: mappingOf('import-boston-311.json'), write: false });
  expect([result.rows, result.taken, result.problem]).toEqual([121_145, 121_145, null]);
  await office.close();
});
