import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SORTS, tableResponseSchema, type TableRow } from '../../../src/sync/desk.ts';
import type { TestClient } from '../auth/support/testClient.ts';
import { DAY, NOW, openTestDesk, point, type TestDesk } from './testDesk.ts';

let desk: TestDesk;
let organisation: string;
let client: TestClient;
const ids: string[] = [];

beforeAll(async () => {
  desk = await openTestDesk();
  organisation = await desk.addOrganisation();
  ({ client } = await desk.signIn(organisation, 'supervisor'));
  for (let i = 0; i < 25; i += 1)
    ids.push(
      await desk.add(organisation, {
        // Many rows share each sort value, so that only the id keeps them apart.
        createdAt: NOW - (i % 4) * DAY,
        address: `${String(i % 3)} rue de l’Église`,
        status: i % 2 === 0 ? 'signale' : 'fait',
        priority: i % 5 === 0 ? 'urgent' : 'normal',
        ...(i % 2 === 0 ? {} : { endedAt: NOW + (i % 6) }),
        reference: `R-${String(i)}_%`,
      }),
    );
});
afterAll(() => desk.close());

async function ask(query: string): Promise<ReturnType<typeof tableResponseSchema.parse>> {
  const answer = await client.get(`/api/supervise/interventions${query}`);
  expect(answer.status, answer.text).toBe(200);
  return tableResponseSchema.parse(answer.json());
}

async function everyPage(query: string, between?: () => Promise<void>): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ask>> = await ask(
      `?limit=4&${query}${after === null ? '' : `&after=${after}`}`,
    );
    rows.push(...page.rows);
    after = page.next;
    if (after !== null) await between?.();
  } while (after !== null);
  return rows;
}

describe('the table', () => {
  test.each(SORTS.flatMap((sort) => [`sort=${sort}&order=asc`, `sort=${sort}&order=desc`]))(
    'pages through everything once: %s',
    async (query) => {
      const rows = await everyPage(query);
      expect(rows.map((row) => row.id).toSorted()).toEqual(ids.toSorted());
    },
  );

  test('stays whole while rows are added: none is repeated, none of the old ones missing', async () => {
    const other = await desk.addOrganisation();
    const watcher = await desk.signIn(other, 'supervisor');
    const mine = client;
    client = watcher.client;
    const old: string[] = [];
    for (let i = 0; i < 10; i += 1) old.push(await desk.add(other, { createdAt: NOW - i * DAY, address: 'a' }));
    const rows = await everyPage('sort=createdAt&order=desc', async () => {
      await desk.add(other, { createdAt: NOW + DAY, address: 'newer' });
      await desk.add(other, { createdAt: NOW - 4.5 * DAY, address: 'between' });
    });
    client = mine;
    const seen = rows.map((row) => row.id);
    expect(new Set(seen).size).toBe(seen.length);
    expect(old.filter((id) => !seen.includes(id))).toEqual([]);
  });

  test.each(['sort=createdAt&order=desc', 'sort=address&order=asc', 'sort=endedAt&order=desc'])(
    'goes back over the pages it came by: %s',
    async (query) => {
      const forward = [await ask(`?limit=4&${query}`)];
      for (let next = forward[0]?.next; next; next = forward.at(-1)?.next)
        forward.push(await ask(`?limit=4&${query}&after=${next}`));
      expect(forward).toHaveLength(7);
      expect(forward[0]?.previous).toBeNull();
      let page = forward.at(-1);
      for (const expected of forward.slice(0, -1).toReversed()) {
        page = await ask(`?limit=4&${query}&before=${page?.previous ?? ''}`);
        expect(page.rows).toEqual(expected.rows);
        expect([page.next, page.previous]).toEqual([expected.next, expected.previous]);
      }
    },
  );

  test('sorts statuses and priorities by their rank, not by the alphabet', async () => {
    const { rows } = await ask('?sort=priority&order=desc&limit=200');
    expect(rows[0]?.priority).toBe('urgent');
    expect(rows.at(-1)?.priority).toBe('normal');
    const statuses = (await ask('?sort=status&order=asc&limit=200')).rows.map((row) => row.status);
    expect(statuses.indexOf('fait')).toBeGreaterThan(statuses.lastIndexOf('signale'));
  });

  test('finds text without accents or case, and takes % and _ literally', async () => {
    expect((await ask('?q=RUE%20DE%20L%20EGLISE')).total).toBe(25);
    expect((await ask('?q=R-7_%25')).total).toBe(1);
    expect((await ask('?q=R-7%25')).total).toBe(0);
  });

  test('filters by period, status and place', async () => {
    expect(
      (await ask(`?from=${String(NOW - DAY)}&to=${String(NOW)}`)).rows.every((row) => row.createdAt === NOW - DAY),
    ).toBe(true);
    expect((await ask('?status=signale')).total).toBe(13);
    expect((await ask('?status=signale,fait')).total).toBe(25);
    expect((await ask('?place=2%20rue%20de%20l%20eglise')).total).toBe(8);
  });

  test('filters by what lies on a piece of the map, edges included', async () => {
    const other = await desk.addOrganisation();
    const watcher = await desk.signIn(other, 'supervisor');
    const inside = await desk.add(other, { address: 'inside', point: point(46.58, 0.34) });
    const edge = await desk.add(other, { address: 'edge', point: point(46.6, 0.4) });
    await desk.add(other, { address: 'north of it', point: point(46.61, 0.34) });
    await desk.add(other, { address: 'west of it', point: point(46.58, 0.2) });
    await desk.add(other, { address: 'nowhere' });
    const answer = await watcher.client.get('/api/supervise/interventions?within=46.5,0.3,46.6,0.4');
    const { rows, total } = tableResponseSchema.parse(answer.json());
    expect(rows.map((row) => row.id).toSorted()).toEqual([inside, edge].toSorted());
    expect(total).toBe(2);
  });

  test('filters by the land inside a perimeter, hollows left out, and never counts a position in doubt', async () => {
    const other = await desk.addOrganisation();
    const watcher = await desk.signIn(other, 'supervisor');
    // A U, open to the north.
    const corners = [
      [46.5, 0.3],
      [46.5, 0.4],
      [46.6, 0.4],
      [46.6, 0.37],
      [46.52, 0.37],
      [46.52, 0.33],
      [46.6, 0.33],
      [46.6, 0.3],
    ];
    const inside = await desk.addAll(other, [
      { address: 'south', point: point(46.51, 0.35) },
      { address: 'west', point: point(46.58, 0.31) },
      { address: 'east', point: point(46.58, 0.39) },
    ]);
    await desk.add(other, { address: 'in the hollow', point: point(46.58, 0.35) });
    await desk.add(other, { address: 'west of it', point: point(46.51, 0.29) });
    await desk.add(other, { address: 'nowhere' });
    const inDoubt = await desk.add(other, { address: 'in doubt', point: point(46.51, 0.36) });
    await desk.context.store.db.updateTable('interventions').set({ doubtful: 1 }).where('id', '=', inDoubt).execute();
    for (const drawn of [corners, corners.toReversed(), [...corners.slice(3), ...corners.slice(0, 3)]]) {
      const answer = await watcher.client.get(`/api/supervise/interventions?perimeter=${drawn.flat().join(',')}`);
      const { rows, total } = tableResponseSchema.parse(answer.json());
      expect(rows.map((row) => row.id).toSorted()).toEqual(inside.toSorted());
      expect(total).toBe(3);
    }
  });

  test('finds in a perimeter what turning around it finds', async () => {
    const other = await desk.addOrganisation();
    const watcher = await desk.signIn(other, 'supervisor');
    const corners = Array.from({ length: 24 }, (_, i) => {
      const [angle, far] = [(i / 24) * 2 * Math.PI, 0.02 + 0.03 * Math.abs(Math.sin(7 * i + 1))];
      return { lat: 46.58 + far * Math.sin(angle), lon: 0.34 + far * Math.cos(angle) };
    });
    const spots = Array.from({ length: 300 }, (_, i) => ({
      lat: 46.58 + 0.06 * Math.sin(12.9898 * i),
      lon: 0.34 + 0.06 * Math.sin(78.233 * i),
    }));
    // Seen from inside, the corners turn once around; from outside, not at all.
    const turns = ({ lat, lon }: (typeof spots)[number]): number =>
      corners.reduce((sum, corner, i) => {
        const next = corners[(i + 1) % corners.length] ?? corner;
        const turn = Math.atan2(next.lat - lat, next.lon - lon) - Math.atan2(corner.lat - lat, corner.lon - lon);
        return sum + Math.atan2(Math.sin(turn), Math.cos(turn));
      }, 0);
    const expected = spots.filter((spot) => Math.abs(turns(spot)) > Math.PI).length;
    await desk.addAll(
      other,
      spots.map(({ lat, lon }, i) => ({ address: String(i), point: point(lat, lon) })),
    );
    const drawn = corners.flatMap(({ lat, lon }) => [lat, lon]).join(',');
    const answer = await watcher.client.get(`/api/supervise/interventions?perimeter=${drawn}`);
    expect(expected).toBeGreaterThan(50);
    expect(tableResponseSchema.parse(answer.json()).total).toBe(expected);
  });

  test.each([
    'perimeter=46.5,0.3,46.6,0.4',
    'perimeter=46.5,0.3,46.6,0.4,46.5,0.4,46.6,0.3',
    'within=46,0,47',
    'within=a,b,c,d',
    'within=46,0,95,1',
    'after=x',
    'before=x',
    'after=W10',
    'limit=0',
    'limit=a',
    'from=soon',
    'from=1.5',
    'sort=body',
    'order=up',
  ])('refuses a request that means nothing: %s', async (query) => {
    const answer = await client.get(`/api/supervise/interventions?${query}`);
    expect([answer.status, answer.code]).toEqual([400, 'request-invalid']);
  });

  test('refuses the next page of another sort', async () => {
    const { next } = await ask('?limit=2&sort=address');
    const answer = await client.get(`/api/supervise/interventions?sort=createdAt&after=${next ?? ''}`);
    expect(answer.code).toBe('request-invalid');
  });

  test('gives 200 rows at most', async () => {
    expect((await ask('?limit=100000')).rows).toHaveLength(25);
  });

  test('shows nothing of another organisation', async () => {
    const other = await desk.addOrganisation();
    const stranger = await desk.signIn(other, 'administrator');
    const answer = await stranger.client.get('/api/supervise/interventions');
    expect(tableResponseSchema.parse(answer.json()).total).toBe(0);
    const one = await stranger.client.get(`/api/supervise/interventions/${ids[0] ?? ''}`);
    expect([one.status, one.code]).toEqual([404, 'not-found']);
  });

  test.each(['interventions', 'points', 'places', 'doubtful', 'summary', 'export.csv', 'export.geojson'])(
    'and its like are closed to strangers: %s',
    async (path) => {
      const answer = await desk.app.inject({ method: 'GET', url: `/api/supervise/${path}` });
      expect(answer.statusCode).toBe(401);
    },
  );
});
