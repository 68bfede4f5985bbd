import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalIntervention } from '../../src/device/device.ts';
import { recordRow } from '../../src/device/store/recordRow.ts';
import type { View } from '../../src/sync/reconcile.ts';
import { closeDatabase, makeTablet, recordOne, valueOf } from './support/tablet.ts';
import type { Tablet } from './support/tablet.ts';

const COUNT = 3_000;
const CENTRE = { lat: 46.5, lon: 0.3 };

/** Record n: a little north-east of the one before, newer, every third closed, every hundredth "Rue Été-d’Or". */
function view(n: number): View {
  const address = n % 100 === 0 ? `${String(n)} rue Été-d’Or` : `${String(n)} avenue Commune`;
  return {
    intervention: {
      id: `r${String(n).padStart(5, '0')}`,
      kind: 'graffiti',
      kindVersion: 1,
      fields: {
        status: n % 3 === 0 ? 'fait' : 'a_traiter',
        address,
        createdAt: 1_000 + Math.floor(n / 2),
        point: { lat: CENTRE.lat + n / 20_000, lon: CENTRE.lon + n / 20_000, accuracy: null, source: 'pin' },
      },
      photos: [],
      comments: [],
      trail: [],
      deleted: n === COUNT - 1,
    },
    rev: 1,
    fieldRevs: {},
    version: n + 1,
    conflicts: [],
    doubtful: false,
    pending: 0,
  };
}

let tablet: Tablet;
const ids = (rows: readonly LocalIntervention[]): readonly string[] => rows.map((row) => row.id);

beforeAll(async () => {
  tablet = await makeTablet();
  await tablet.look.records.bulkPut(Array.from({ length: COUNT }, (_, n) => recordRow(view(n), 1, 0)));
});

describe('a list', () => {
  test('is newest first, without what was deleted', async () => {
    const rows = await valueOf(tablet.device.list({ limit: 3 }));
    expect(ids(rows)).toEqual(['r02998', 'r02997', 'r02996']);
  });

  test('of what is to be done has no closed ones', async () => {
    const rows = await valueOf(tablet.device.list({ limit: 4, open: true }));
    expect(ids(rows)).toEqual(['r02998', 'r02996', 'r02995', 'r02993']);
  });

  test('is searched by the beginnings of words, whatever their accents', async () => {
    const rows = await valueOf(tablet.device.list({ limit: 2, text: ' ÉTÉ  or' }));
    expect(ids(rows)).toEqual(['r02900', 'r02800']);
    expect(ids(await valueOf(tablet.device.list({ limit: 2, text: 'ete 100' })))).toEqual(['r01000', 'r00100']);
    expect(ids(await valueOf(tablet.device.list({ limit: 2, text: 'nulle part' })))).toEqual([]);
  });

  test('is searched by words that the index leaves out, because many records have them', async () => {
    const other = await makeTablet();
    const id = await recordOne(other, {
      fields: { address: '7 rue des Lilas', support: 'pierre', inscription: 'tag' },
    });
    const found = async (text: string) => ids(await valueOf(other.device.list({ limit: 5, text })));
    for (const text of ['7', 'ru', 'pier', 'tag', 'lil', '7 rue des li', 'pierre lilas'])
      expect(await found(text)).toEqual([id]);
    for (const text of ['8', 'rues', 'lilasse', 'pierre 8']) expect(await found(text)).toEqual([]);
    expect(await other.look.records.orderBy('words').uniqueKeys()).toEqual(['lilas']);
  });

  test('is newest first too for a word that most records have, and goes on over equal times', async () => {
    const rows = await valueOf(tablet.device.list({ limit: 2_500, text: 'avenue', open: true }));
    const wanted = Array.from({ length: COUNT - 1 }, (_, n) => n).filter((n) => n % 3 !== 0 && n % 100 !== 0);
    expect(rows).toHaveLength(wanted.length);
    expect(new Set(ids(rows)).size).toBe(wanted.length);
  });

  test('calls back by itself when something is made', async () => {
    const other = await makeTablet();
    const lengths: number[] = [];
    const stop = other.device.list({ limit: 10 })((rows) => lengths.push(rows.length));
    await recordOne(other);
    await expect.poll(() => lengths.at(-1)).toBe(1);
    stop();
  });
});

describe('the map', () => {
  test('has what is near, nearest first, within the radius', async () => {
    const rows = await valueOf(tablet.device.near(CENTRE, 60, { limit: 10 }));
    // 0.00005° of latitude and longitude: about 6.8 m each.
    expect(ids(rows)).toEqual(Array.from({ length: 9 }, (_, n) => `r0000${String(n)}`));
    expect(ids(await valueOf(tablet.device.near(CENTRE, 5_000, { limit: 2 })))).toEqual(['r00000', 'r00001']);
  });

  test('has what is doubtful after all that is near for sure', async () => {
    const other = await makeTablet();
    await other.look.records.bulkPut([0, 1, 2].map((n) => recordRow({ ...view(n), doubtful: n === 0 }, 1, 0)));
    expect(ids(await valueOf(other.device.near(CENTRE, 5_000, { limit: 2 })))).toEqual(['r00001', 'r00002']);
    expect(ids(await valueOf(other.device.near(CENTRE, 5_000, { limit: 3 })))).toEqual(['r00001', 'r00002', 'r00000']);
  });

  test('has what is inside its bounds, newest first', async () => {
    const small = [46.5, 0.3, 46.5 + 4 / 20_000, 0.3 + 4 / 20_000] as const;
    expect(ids(await valueOf(tablet.device.within(small, { limit: 3 })))).toEqual(['r00004', 'r00003', 'r00002']);
    expect(ids(await valueOf(tablet.device.within([46, 0, 47, 1], { limit: 2 })))).toEqual(['r02998', 'r02997']);
    expect(ids(await valueOf(tablet.device.within([-90, -180, 90, 180], { limit: 1 })))).toEqual(['r02998']);
    expect(ids(await valueOf(tablet.device.within([10, 10, 11, 11], { limit: 5 })))).toEqual([]);
  });
});

describe('what is to do, on the map', () => {
  test('has the nearest open ones, however many are closed around', async () => {
    expect(ids(await valueOf(tablet.device.near(CENTRE, 20_000, { limit: 3, open: true })))).toEqual([
      'r00001',
      'r00002',
      'r00004',
    ]);
    expect(ids(await valueOf(tablet.device.within([46, 0, 47, 1], { limit: 2, open: true })))).toEqual([
      'r02998',
      'r02996',
    ]);
  });

  test('has a few open ones among thousands of closed ones', async () => {
    const own = await makeTablet();
    const open = [2_000, 2_900];
    const rows = Array.from({ length: COUNT - 1 }, (_, n) => recordRow(view(n), 1, 0));
    await own.look.records.bulkPut(rows.map((row, n) => ({ ...row, open: open.includes(n) ? 1 : 0 })));
    expect(ids(await valueOf(own.device.near(CENTRE, 50_000, { limit: 50, open: true })))).toEqual([
      'r02000',
      'r02900',
    ]);
    expect(ids(await valueOf(own.device.within([46, 0, 47, 1], { limit: 1, open: true })))).toEqual(['r02900']);
    expect(ids(await valueOf(own.device.near(CENTRE, 10, { limit: 50, open: true })))).toEqual([]);
  });
});

test('a live query outlives a connection that the browser closed', async () => {
  const own = await makeTablet();
  const lengths: number[] = [];
  const stop = own.device.list({ limit: 10 })((rows) => lengths.push(rows.length));
  await expect.poll(() => lengths).toEqual([0]);
  await closeDatabase(own.look.name);
  await recordOne(own);
  await expect.poll(() => lengths.at(-1), { timeout: 3_000 }).toBe(1);
  stop();
});
