import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvCell, csvLine } from '../../../src/domain/csv.ts';
import { tableResponseSchema } from '../../../src/sync/desk.ts';
import type { TestClient } from '../auth/support/testClient.ts';
import { NOW, openTestDesk, point, type TestDesk } from './testDesk.ts';

describe('a cell of a CSV file', () => {
  test.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1+1', '＋33', '－2', '＠SUM(A1)'])(
    'cannot be run as a formula: %j',
    (text) => {
      expect(csvCell(text, 'fr').replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test('keeps numbers as numbers, with the decimal sign of the language', () => {
    expect(csvCell(-71.0587, 'fr')).toBe('-71,0587');
    expect(csvCell(-71.0587, 'en')).toBe('-71.0587');
    expect(csvCell(12, 'fr')).toBe('12');
  });

  test('is quoted where it must be, and empty for nothing', () => {
    expect(csvLine(['a;b', 'say "hi"', 'two\nlines', null, 'plain'], 'fr')).toBe(
      '"a;b";"say ""hi""";"two\nlines";;plain\r\n',
    );
  });
});

let desk: TestDesk;
let organisation: string;
let client: TestClient;

beforeAll(async () => {
  desk = await openTestDesk();
  organisation = await desk.addOrganisation();
  ({ client } = await desk.signIn(organisation, 'supervisor'));
  await desk.addAll(
    organisation,
    Array.from({ length: 1203 }, (_, i) => ({
      createdAt: Date.UTC(2026, 6, 14, 22, 30) + i,
      address: i === 0 ? '=HYPERLINK("http://x";"y")' : `${String(i)} rue Carnot; bât. "B"`,
      status: i % 3 === 0 ? 'fait' : 'signale',
      support: 'beton',
      surface_m2: 2.5,
      point: point(46.58 + i / 1e5, 0.34),
    })),
  );
});
afterAll(() => desk.close());

async function csv(query: string): Promise<readonly string[][]> {
  const answer = await client.get(`/api/supervise/export.csv${query}`);
  expect(answer.status).toBe(200);
  expect(answer.text.startsWith('\uFEFF')).toBe(true);
  expect(answer.text.endsWith('\r\n')).toBe(true);
  return parse(answer.text, { delimiter: ';', bom: true, record_delimiter: '\r\n' });
}

describe('the CSV export', () => {
  test('has exactly the interventions of the filter', async () => {
    const [, ...rows] = await csv('?status=fait');
    const first = await client.get('/api/supervise/interventions?status=fait&limit=1');
    expect(rows).toHaveLength(tableResponseSchema.parse(first.json()).total);
    expect(rows).toHaveLength(401);
    expect(new Set(rows.map((row) => row[0])).size).toBe(401);
  });

  test('says values and titles in the language that is asked for', async () => {
    const [titles = [], row = []] = await csv('?status=fait');
    const value = (title: string) => row[titles.indexOf(title)];
    expect(value('Statut')).toBe('Fait');
    expect(value('Support')).toBe('Béton');
    expect(value('Surface (m²)')).toBe('2,5');
    expect(value('Créée le')).toBe('15/07/2026 00:30');
    expect(value('Créée le (UTC)')).toBe('2026-07-14T22:30:00.000Z');
    const [english = [], same = []] = await csv('?status=fait&lang=en');
    expect(same[english.indexOf('Surface material')]).toBe('Concrete');
    expect(same[english.findIndex((title) => title.endsWith('(m²)'))]).toBe('2.5');
    expect(same[english.indexOf('Created')]).toBe('2026-07-15 00:30');
  });

  test('makes formulas harmless', async () => {
    const [titles = [], row = []] = await csv('?status=fait');
    expect(row[titles.indexOf('Adresse')]).toBe('\'=HYPERLINK("http://x";"y")');
  });
});

type Collection = {
  readonly type: string;
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly coordinates: readonly number[] };
    readonly properties: { readonly [name: string]: unknown };
  }[];
};

describe('the GeoJSON export', () => {
  test('has exactly the interventions of the filter, longitude first', async () => {
    const answer = await client.get('/api/supervise/export.geojson?status=signale');
    const { type, features } = answer.json<Collection>();
    expect([type, features.length]).toEqual(['FeatureCollection', 802]);
    expect(features[0]?.geometry.coordinates[0]).toBe(0.34);
    expect(features[0]?.properties).toMatchObject({ status: 'signale', support: 'beton', surface_m2: 2.5 });
  });

  test('keeps codes for programs, and says them in the language that is asked for', async () => {
    const properties = async (lang: string) => {
      const answer = await client.get(`/api/supervise/export.geojson?status=fait${lang}`);
      return answer.json<Collection>().features[0]?.properties;
    };
    const codes = { status: 'fait', support: 'beton' };
    expect(await properties('')).toMatchObject({ ...codes, status_label: 'Fait', support_label: 'Béton' });
    expect(await properties('&lang=fr')).toMatchObject({ ...codes, status_label: 'Fait', support_label: 'Béton' });
    expect(await properties('&lang=en')).toMatchObject({ ...codes, status_label: 'Done', support_label: 'Concrete' });
  });

  test('of nothing is still valid', async () => {
    const answer = await client.get(`/api/supervise/export.geojson?from=${String(NOW * 2)}`);
    expect(answer.json()).toEqual({ type: 'FeatureCollection', features: [] });
  });
});
