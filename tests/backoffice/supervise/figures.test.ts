import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detailResponseSchema, summaryResponseSchema, tableResponseSchema } from '../../../src/sync/desk.ts';
import { figuresResponseSchema } from '../../../src/sync/deskFigures.ts';
import { doubtfulResponseSchema, placesResponseSchema } from '../../../src/sync/deskPlaces.ts';
import type { PointColumns } from '../../../src/sync/pointColumns.ts';
import { unpackPoints } from '../../../src/sync/pointColumns.ts';
import { receiptSchema } from '../../../src/sync/protocol.ts';
import type { TestClient } from '../auth/support/testClient.ts';
import { DAY, NOW, openTestDesk, point, type TestDesk } from './testDesk.ts';

const FALSE_POINT = point(46.5, 0.3);
let desk: TestDesk;
let organisation: string;
let client: TestClient;
let supervisor: string;

beforeAll(async () => {
  desk = await openTestDesk();
  organisation = await desk.addOrganisation();
  ({ client, id: supervisor } = await desk.signIn(organisation, 'supervisor'));
  // The most frequent coordinate is a geocoder's default: ten interventions, ten addresses.
  for (let i = 0; i < 10; i += 1)
    await desk.add(organisation, { address: `${String(i)} rue Perdue`, point: FALSE_POINT });
  for (const days of [0, 1, 3])
    await desk.add(organisation, {
      address: '3 rue Carnot',
      point: point(46.58, 0.34),
      createdAt: NOW - 10 * DAY,
      endedAt: NOW - (10 - days) * DAY,
      owner: 'public',
      status: 'fait',
      surface_m2: 1.25,
    });
  // Five addresses on one coordinate: a building, not a default.
  for (let i = 0; i < 5; i += 1)
    await desk.add(organisation, {
      address: `${String(i)} place du Marché`,
      point: point(46.6, 0.36),
      createdAt: NOW - 2 * DAY - 1,
      owner: 'public',
    });
  await desk.add(organisation, { address: '3 RUE CARNOT' });
});
afterAll(() => desk.close());

async function pointsOf(query: string): Promise<PointColumns> {
  const answer = await client.get(`/api/supervise/points${query}`);
  expect(answer.headers['content-encoding']).toBe('gzip');
  const columns = unpackPoints(new Uint8Array(gunzipSync(answer.bytes)).buffer);
  if (!columns) throw new Error('the points are not understood');
  return columns;
}

const get = async (path: string) => {
  const answer = await client.get(`/api/supervise/${path}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.json<unknown>();
};

describe('a coordinate that too many addresses share', () => {
  test('is kept out of the ranking', async () => {
    const { places, total, doubtful } = placesResponseSchema.parse(await get('places'));
    expect(places[0]).toMatchObject({ label: '3 rue Carnot', count: 4, days: 2, lat: 46.58 });
    expect(places.some((place) => place.label.includes('Perdue'))).toBe(false);
    expect([total, doubtful]).toEqual([6, 10]);
  });

  test('stays out however the ranking is paged', async () => {
    const whole = placesResponseSchema.parse(await get('places')).places;
    const parts = await Promise.all([0, 2, 4].map((skip) => get(`places?skip=${String(skip)}&limit=2`)));
    const paged = parts.map((part) => placesResponseSchema.parse(part));
    expect(paged.flatMap((part) => part.places)).toEqual(whole);
    expect(paged.map((part) => [part.total, part.doubtful])).toEqual([6, 6, 6].map((total) => [total, 10]));
    for (const query of ['skip=-1', 'limit=0', 'limit=x'])
      expect((await client.get(`/api/supervise/places?${query}`)).status, query).toBe(400);
  });

  test('is kept out of the heat map, and counted', async () => {
    const points = await pointsOf('');
    expect(points.lat).not.toContain(46_500_000);
    const positions = Array.from(points.group, (place) => points.groups[place]?.position);
    const count = (position: string): number => positions.filter((each) => each === position).length;
    expect(['sure', 'doubtful', 'none'].map(count)).toEqual([8, 10, 1]);
  });

  test('comes with ids where they are asked for, in the same order', async () => {
    const [without, withIds] = [await pointsOf(''), await pointsOf('?ids=yes')];
    expect(without.id).toBeNull();
    expect(withIds.id).toHaveLength(19);
    expect({ ...withIds, id: null }).toEqual(without);
    const { db } = desk.context.store;
    for (const [at, id] of (withIds.id ?? []).entries()) {
      const row = await db.selectFrom('interventions').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
      const sure = row.lat !== null && row.doubtful === 0;
      expect([withIds.lat[at], withIds.lon[at], withIds.at[at]]).toEqual([
        sure ? Math.round((row.lat ?? 0) * 1e6) : 0,
        sure ? Math.round((row.lon ?? 0) * 1e6) : 0,
        Math.floor(row.created_at / 1000),
      ]);
      expect(withIds.groups[withIds.group[at] ?? -1]).toEqual({
        kind: row.kind,
        status: row.status,
        sector: row.sector,
        answers: row.answers,
        position: row.lat === null ? 'none' : row.doubtful === 1 ? 'doubtful' : 'sure',
      });
    }
  });

  test('is not sent again while nothing has changed, and is after a change or for another question', async () => {
    const ask = (query: string, tag: string) =>
      client.request('GET', `/api/supervise/points${query}`, undefined, { 'if-none-match': tag });
    const tag = (await ask('', '""')).headers['etag'] ?? '';
    const asked = ['', '?ids=yes', '?kind=graffiti'].map(async (query) => (await ask(query, tag)).status);
    expect(await Promise.all(asked)).toEqual([304, 200, 200]);
    await desk.context.store.db
      .updateTable('organisations')
      .set((each) => ({ version: each('version', '+', 1) }))
      .execute();
    expect((await ask('', tag)).status).toBe(200);
  });

  test('is no place that came back in the figures', async () => {
    const { all } = figuresResponseSchema.parse(await get('figures'));
    // Two days in rue Carnot, of which the second is a return, and five addresses on the square; not the ten of nowhere.
    expect([all.count, all.recurrence]).toEqual([19, { share: 1 / 7, of: 7 }]);
  });

  test('is listed to be put right', async () => {
    const { positions } = doubtfulResponseSchema.parse(await get('doubtful'));
    expect(positions).toHaveLength(1);
    expect(positions[0]).toMatchObject({ lat: 46.5, lon: 0.3, count: 10, addresses: 10 });
    expect(positions[0]?.examples).toHaveLength(5);
  });
});

test('the summary counts statuses, late ones, targets, time and area', async () => {
  const summary = summaryResponseSchema.parse(await get('summary'));
  expect(summary.total).toBe(19);
  expect(summary.byStatus).toEqual({ fait: 3, a_traiter: 16 });
  expect(summary.late).toBe(5);
  // Three are closed, two of them in time; five are late and count against it.
  expect(summary.withinTarget).toBeCloseTo(2 / 8);
  expect(summary.medianToEnd).toBe(DAY);
  expect(summary.surfaceM2).toBe(3.75);
});

test('the summary of nothing has no shares', async () => {
  const summary = summaryResponseSchema.parse(await get('summary?status=refuse'));
  expect(summary).toEqual({ total: 0, byStatus: {}, late: 0, withinTarget: null, medianToEnd: null, surfaceM2: null });
});

describe('an edit at the desk', () => {
  test('is applied, and stands in the history with its author', async () => {
    const id = await desk.add(organisation, { address: '9 rue Neuve', priority: 'normal' });
    const answer = await client.post(`/api/supervise/interventions/${id}/edits`, {
      baseRev: 1,
      patch: { priority: { old: 'normal', new: 'high' } },
      comment: 'Vu avec le maire',
    });
    expect(receiptSchema.parse(answer.json())).toMatchObject({ result: 'applied', rev: 2 });
    const detail = detailResponseSchema.parse(await get(`interventions/${id}`));
    expect(detail.intervention.fields['priority']).toBe('high');
    expect(detail.intervention.comments[0]?.text).toBe('Vu avec le maire');
    expect(detail.history.map(({ author, device, result }) => ({ author, device, result }))).toEqual([
      { author: 'somebody', device: 'tablet', result: 'applied' },
      { author: supervisor, device: 'desk', result: 'applied' },
    ]);
    expect(detail.history[1]?.changes).toEqual([{ field: 'priority', old: 'normal', new: 'high' }]);
  });

  test('made without having seen a newer value is a conflict, which a second edit settles', async () => {
    const id = await desk.add(organisation, { address: '10 rue Neuve', priority: 'normal' });
    const edit = (body: object) => client.post(`/api/supervise/interventions/${id}/edits`, body);
    await edit({ baseRev: 1, patch: { priority: { old: 'normal', new: 'high' } } });
    const late = await edit({ baseRev: 1, patch: { priority: { old: 'normal', new: 'low' } } });
    expect(receiptSchema.parse(late.json()).result).toBe('conflict');
    const { conflicts, rev } = detailResponseSchema.parse(await get(`interventions/${id}`));
    expect(conflicts).toHaveLength(1);
    await edit({ baseRev: rev, patch: { priority: { old: 'high', new: 'low' } }, settles: [conflicts[0]?.id ?? ''] });
    const settled = detailResponseSchema.parse(await get(`interventions/${id}`));
    expect([settled.conflicts, settled.intervention.fields['priority']]).toEqual([[], 'low']);
  });

  test('on what somebody deleted meanwhile is found among what is to be settled, and brings it back', async () => {
    const id = await desk.add(organisation, { address: '11 rue Neuve', priority: 'normal' });
    const edit = (body: object) => client.post(`/api/supervise/interventions/${id}/edits`, body);
    const listed = async (query: string) =>
      tableResponseSchema.parse(await get(`interventions?${query}`)).rows.map((row) => row.id);
    await edit({ baseRev: 1, patch: {}, remove: true });
    expect(await listed('conflicts=yes')).not.toContain(id);
    await edit({ baseRev: 1, patch: { priority: { old: 'normal', new: 'low' } } });
    expect(await listed('conflicts=yes')).toContain(id);
    expect(await listed('q=11%20rue%20Neuve')).toEqual([]);
    const { conflicts, rev } = detailResponseSchema.parse(await get(`interventions/${id}`));
    await edit({ baseRev: rev, patch: {}, settles: conflicts.map((conflict) => conflict.id) });
    expect(await listed('q=11%20rue%20Neuve')).toEqual([id]);
    expect(await listed('conflicts=yes')).not.toContain(id);
  });

  test('of another organisation finds nothing', async () => {
    const other = await desk.addOrganisation();
    const id = await desk.add(other, { address: 'ailleurs' });
    const answer = await client.post(`/api/supervise/interventions/${id}/edits`, { baseRev: 1, patch: {} });
    expect([answer.status, answer.code]).toEqual([404, 'not-found']);
  });
});

test('moving the interventions of a false point makes the rest sure again', async () => {
  const own = await desk.addOrganisation();
  const mine = await desk.signIn(own, 'supervisor');
  const ids: string[] = [];
  for (let i = 0; i < 6; i += 1) ids.push(await desk.add(own, { address: `${String(i)} rue X`, point: FALSE_POINT }));
  const count = async () => {
    const answer = await mine.client.get('/api/supervise/interventions?doubtful=yes');
    return answer.json<{ readonly total: number }>().total;
  };
  expect(await count()).toBe(6);
  await mine.client.post(`/api/supervise/interventions/${ids[0] ?? ''}/edits`, {
    baseRev: 1,
    patch: { point: { old: FALSE_POINT, new: point(46.7, 0.4) } },
  });
  expect(await count()).toBe(0);
});
