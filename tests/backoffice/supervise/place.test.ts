import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeResponseSchema } from '../../../src/sync/deskPlaces.ts';
import type { TestClient } from '../auth/support/testClient.ts';
import { DAY, NOW, openTestDesk, point, type TestDesk } from './testDesk.ts';

let desk: TestDesk;
let organisation: string;
let client: TestClient;

beforeAll(async () => {
  desk = await openTestDesk();
  organisation = await desk.addOrganisation();
  ({ client } = await desk.signIn(organisation, 'supervisor'));
  const at = { address: '3 rue Carnot', point: point(46.58, 0.34) };
  await desk.addAll(organisation, [
    { ...at, createdAt: NOW - 40 * DAY, technique: 'solvant', sector: 'nord' },
    { ...at, createdAt: NOW - 30 * DAY, technique: 'chaux' },
    { ...at, createdAt: NOW - 10 * DAY, technique: 'chaux', address: '3, RUE CARNOT' },
    { ...at, address: '5 rue Carnot' },
  ]);
});
afterAll(() => desk.close());

const ask = (query: string, as = client) => as.get(`/api/supervise/place?${query}`);
const told = async (query: string, as = client) => placeResponseSchema.parse((await ask(query, as)).json<unknown>());

describe('a place, asked of the back office', () => {
  test('tells how soon it comes back and after what', async () => {
    const { answers, ...figures } = await told('place=3%20rue%20carnot');
    expect(figures).toEqual({
      kind: 'graffiti',
      count: 3,
      days: 3,
      medianDays: 15,
      fewestDays: 10,
      photos: [],
      morePhotos: 0,
    });
    expect(answers).toEqual([
      {
        field: 'technique',
        values: [
          { value: 'chaux', count: 2, daysToNext: 20 },
          { value: 'solvant', count: 1, daysToNext: 10 },
        ],
      },
    ]);
  });

  test('is that of the filter and of one’s own sector', async () => {
    expect((await told(`place=3%20rue%20carnot&from=${String(NOW - 35 * DAY)}`)).count).toBe(2);
    const { client: elsewhere } = await desk.signIn(organisation, 'supervisor', 'sud');
    expect((await told('place=3%20rue%20carnot', elsewhere)).count).toBe(2);
    const { client: stranger } = await desk.signIn(await desk.addOrganisation(), 'administrator');
    expect(await told('place=3%20rue%20carnot', stranger)).toMatchObject({ count: 0, answers: [], photos: [] });
  });

  test('shows the photos that are here, newest first', async () => {
    const { store } = desk.context;
    const [id = ''] = await desk.addAll(organisation, [{ address: '9 rue des Photos' }]);
    const { body } = await store.db
      .selectFrom('interventions')
      .select('body')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const kept = JSON.parse(body) as { intervention: { photos: object[] } };
    const photo = (sha256: string, takenAt: number) => ({
      sha256,
      role: 'before',
      size: 9,
      width: 4,
      height: 3,
      takenAt,
      author: 'somebody',
      point: null,
    });
    kept.intervention.photos.push(photo('a'.repeat(64), 1), photo('b'.repeat(64), 3), photo('c'.repeat(64), 2));
    await store.db
      .updateTable('interventions')
      .set({ body: JSON.stringify(kept) })
      .where('id', '=', id)
      .execute();
    for (const [sha256, received_at] of [
      ['a', 5],
      ['b', 5],
      ['c', null],
    ] as const)
      await store.db
        .insertInto('photos')
        .values({
          organisation,
          sha256: sha256.repeat(64),
          intervention: id,
          role: 'before',
          size: 9,
          received_at,
        })
        .execute();
    const { photos } = await told('place=9%20rue%20des%20photos');
    expect(photos.map(({ sha256, intervention }) => [sha256[0], intervention])).toEqual([
      ['b', id],
      ['a', id],
    ]);
  });

  test('has to be named', async () => {
    for (const query of ['', 'place=', 'place=x&from=later']) expect((await ask(query)).status, query).toBe(400);
  });
});
