import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HotSpotsResponse, hotSpotsResponseSchema } from '../../../src/sync/deskPlaces.ts';
import type { TestClient } from '../auth/support/testClient.ts';
import { DAY, NOW, openTestDesk, point, type TestDesk } from './testDesk.ts';

let desk: TestDesk;
let organisation: string;
let client: TestClient;

const HALF_YEAR = 182 * DAY;
beforeAll(async () => {
  desk = await openTestDesk();
  organisation = await desk.addOrganisation();
  ({ client } = await desk.signIn(organisation, 'supervisor'));
  const weeks = (address: string, lat: number, from: number) =>
    Array.from({ length: 20 }, (_, n) => ({ address, point: point(lat, 0.34), createdAt: from + 7 * n * DAY }));
  await desk.addAll(organisation, [
    { address: '1 rue Ancienne', point: point(46.6, 0.36), createdAt: NOW - 3 * HALF_YEAR },
    ...weeks('2 rue Basse', 46.57, NOW - 2 * HALF_YEAR + DAY),
    ...weeks('3 rue Haute', 46.59, NOW - HALF_YEAR + DAY),
    // Ten signatures on one wall, one morning.
    ...Array.from({ length: 10 }, () => ({
      address: '4 rue du Mur',
      point: point(46.61, 0.38),
      createdAt: NOW - 2 * DAY,
    })),
  ]);
});
afterAll(() => desk.close());

async function ask(query = ''): Promise<HotSpotsResponse> {
  const answer = await client.get(`/api/supervise/hotspots${query}`);
  expect(answer.status, answer.text).toBe(200);
  return hotSpotsResponseSchema.parse(answer.json<unknown>());
}

describe('hot spots, asked of the back office', () => {
  test('are areas named after what is most often in them; a place and a day count once', async () => {
    const { total, cells, repeats } = await ask();
    expect(total).toBe(51);
    expect(cells.areas.map(({ label, count }) => [label, count])).toEqual(
      expect.arrayContaining([
        ['2 rue Basse', 20],
        ['3 rue Haute', 20],
      ]),
    );
    expect(cells.areas.some((area) => area.label === '4 rue du Mur')).toBe(false);
    expect(repeats?.[0]?.[0]?.observed).toBe(38);
  });

  test('are compared with the period before, where all of it was recorded', async () => {
    const { changes, before } = await ask(`?from=${String(NOW - HALF_YEAR)}&to=${String(NOW)}`);
    expect(before).toEqual({ from: NOW - 2 * HALF_YEAR, to: NOW - HALF_YEAR });
    expect(changes?.emerging).toMatchObject([{ label: '3 rue Haute', now: 20, before: 0 }]);
    expect(changes?.fading).toMatchObject([{ label: '2 rue Basse', now: 0, before: 20 }]);
    // An end that is still to come is now.
    expect((await ask(`?from=${String(NOW - HALF_YEAR)}&to=${String(NOW + HALF_YEAR)}`)).before).toEqual(before);
    // Without an end, up to now.
    expect((await ask(`?from=${String(NOW - HALF_YEAR)}`)).before).toEqual(before);
    expect(await ask(`?from=${String(NOW - 2 * HALF_YEAR)}&to=${String(NOW)}`)).toMatchObject({
      before: null,
      changes: null,
    });
    expect(await ask()).toMatchObject({ before: null, changes: null });
  });

  test('count the empty squares of the communes, or of the sectors that are looked at, where these are known', async () => {
    const feature = (
      layer: string,
      name: string,
      [west, south, east, north]: readonly [number, number, number, number],
    ) => ({
      type: 'Feature',
      properties: { layer, name },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, south],
            [east, south],
            [east, north],
            [west, north],
          ],
        ],
      },
    });
    const features = [
      feature('commune', 'Essai', [0.3, 46.55, 0.4, 46.62]),
      feature('sector', 'Nord', [0.3, 46.58, 0.4, 46.62]),
    ];
    const { db } = desk.context.store;
    const without = (await ask()).cells;
    await db.insertInto('sectors').values({ organisation, id: 'nord', name: 'Nord' }).execute();
    const territory = JSON.stringify({ type: 'FeatureCollection', features });
    await db.updateTable('organisations').set({ territory }).where('id', '=', organisation).execute();
    const { cells } = await ask();
    expect(cells.cells).toBeGreaterThan(without.cells);
    expect(cells.empty).toBe(cells.cells - 4);
    const north = (await ask('?sector=nord')).cells;
    expect(north.cells / cells.cells).toBeCloseTo(4 / 7, 1);
    const { client: keeper } = await desk.signIn(organisation, 'supervisor', 'nord');
    const kept = (await keeper.get('/api/supervise/hotspots')).json<HotSpotsResponse>();
    expect([kept.cells.cells, kept.cells.outside]).toEqual([north.cells, 20]);
    await db.updateTable('organisations').set({ territory: null }).where('id', '=', organisation).execute();
  });

  test('are compared with what else is inside a perimeter', async () => {
    const { total, cells } = await ask('?perimeter=46.58,0.3,46.58,0.4,46.62,0.4,46.62,0.3');
    expect([total, cells.outside]).toEqual([31, 0]);
    expect(cells.areas.map(({ label }) => label)).toEqual(['3 rue Haute']);
    expect(cells.empty).toBeGreaterThan(cells.cells / 2);
  });

  test('are those of the filter, and none where it lets nothing through', async () => {
    const { total, cells, repeats } = await ask('?kind=eau');
    expect([total, cells.cells, cells.areas, repeats?.[0]?.[0]]).toEqual([
      0,
      0,
      [],
      { observed: 0, expected: 0, p: 1 },
    ]);
  });
});
