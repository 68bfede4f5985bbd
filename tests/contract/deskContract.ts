import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/domain/calendar.ts';
import { openStore } from '../../src/backoffice/store/openStore.ts';
import { points } from '../../src/backoffice/routes/supervise/points.ts';
import { gridResponseSchema, summaryResponseSchema, tableResponseSchema } from '../../src/sync/desk.ts';
import { figuresResponseSchema } from '../../src/sync/deskFigures.ts';
import { PATHS } from '../../src/sync/protocol.ts';
import type { PointColumns } from '../../src/sync/pointColumns.ts';
import { PART, unpackPoints } from '../../src/sync/pointColumns.ts';
import { leapFeeds } from '../../src/backoffice/store/leaps.ts';
import type { TestClient } from './support/testClient.ts';
import { openOffice, type TestOffice } from './support/testOffice.ts';

const L_SHAPED = '46.5,0.3,46.5,0.4,46.52,0.4,46.52,0.32,46.6,0.32,46.6,0.3';
const EVERYTHING =
  'from=0&to=99999999999999&kind=graffiti&status=en_cours&answer=support:pierre,support:bois,technique:chaux' +
  '&q=rue&doubtful=no&hours=12-11&within=46,0,47,1' +
  `&perimeter=${L_SHAPED}`;

/** What every database must answer to the filter of the desk. */
export function deskContract(name: string, databaseUrl: () => string | undefined): void {
  describe(`the desk on ${name}`, () => {
    let office: TestOffice;
    let desk: TestClient;
    let inside: string;
    let town: string;

    beforeAll(async () => {
      office = await openOffice(databaseUrl());
      town = await office.addOrganisation();
      const agent = await office.signIn(town);
      desk = await office.signIn(town, 'supervisor');
      const at = (lat: number, lon: number) =>
        agent.edit({
          address: '1 rue A',
          status: 'en_cours',
          support: 'pierre',
          technique: 'chaux',
          author: agent.who.user.id,
          createdAt: Date.UTC(2026, 0, 5, 20),
          point: { lat, lon, accuracy: null, source: 'pin' },
        });
      const edits = [at(46.55, 0.31), at(46.55, 0.35), at(46.51, 0.41)];
      inside = edits[0]?.intervention ?? '';
      await agent.push(edits);
    });
    afterAll(async () => {
      expect(office.bugs).toEqual([]);
      await office.close();
    });

    test.each([`perimeter=${L_SHAPED}`, EVERYTHING])('finds what is inside a perimeter: %s', async (query) => {
      const response = await desk.request({ method: 'GET', url: `${PATHS.supervise}/interventions?${query}` });
      expect(tableResponseSchema.parse(response.json()).rows.map(({ id }) => id)).toEqual([inside]);
    });

    test.each([
      ['answer=support:pierre', 3],
      ['answer=support:bois', 0],
      ['answer=support:bois,support:pierre', 3],
      ['answer=support:pierre,technique:solvant', 0],
      // A sign of LIKE is itself: not any letter.
      ['answer=support:pierr_', 0],
      // What is no answer filters nothing.
      ['answer=%27;--', 3],
    ])('finds what was answered: %s', async (query, count) => {
      const response = await desk.request({ method: 'GET', url: `${PATHS.supervise}/interventions?${query}` });
      expect(tableResponseSchema.parse(response.json()).total).toBe(count);
    });

    test('finds what was made in some hours of the day, whatever the clock did', async () => {
      const other = await office.addOrganisation();
      const [agent, mine] = [await office.signIn(other), await office.signIn(other, 'supervisor')];
      // Winter, summer, both nights on which the clock changes, and a time that no list of changes reaches.
      const days = ['2026-01-14', '2026-07-14', '2026-03-28', '2026-10-24', '1999-12-31'];
      const times = days.flatMap((day) =>
        Array.from({ length: 60 }, (_, n) => Date.parse(`${day}T12:00:00Z`) + n * 1_234_567),
      );
      const edits = times.map((createdAt) => agent.edit({ status: 'en_cours', createdAt }));
      for (let at = 0; at < edits.length; at += 100) await agent.push(edits.slice(at, at + 100));
      const { hourOf } = calendarOf('Europe/Paris');
      const found = async (hours: string): Promise<number> => {
        const url = `${PATHS.supervise}/interventions?limit=1&hours=${hours}`;
        return tableResponseSchema.parse((await mine.request({ method: 'GET', url })).json()).total;
      };
      const expected = (from: number, to: number): number =>
        times.map(hourOf).filter((hour) => (from < to ? hour >= from && hour < to : hour >= from || hour < to)).length;
      for (const [from, to] of [
        [0, 1],
        [2, 3],
        [3, 4],
        [22, 6],
        [23, 24],
        [8, 18],
      ] as const)
        expect([from, to, await found(`${String(from)}-${String(to)}`)]).toEqual([from, to, expected(from, to)]);
      expect(expected(2, 3)).toBeGreaterThan(0);
    });

    test.each(['24-3', '3', '3-3', '0-24', '1-25', 'a-b'])('refuses hours that are none: %s', async (hours) => {
      const url = `${PATHS.supervise}/interventions?hours=${hours}`;
      expect((await desk.request({ method: 'GET', url })).statusCode).toBe(400);
    });

    test('tells of points only the parts of time in which something changed', async () => {
      const other = await office.addOrganisation();
      const [agent, mine] = [await office.signIn(other), await office.signIn(other, 'supervisor')];
      const here = { lat: 46.5, lon: 0.3, accuracy: null, source: 'pin' };
      const at = (part: number) => part * PART * 1000 + 5000;
      const [old, recent] = [800, 818].map((part) =>
        agent.edit({ status: 'en_cours', createdAt: at(part), point: here }),
      );
      if (!old || !recent) throw new Error('there are two');
      await agent.push([old, recent]);
      const ask = async (query: string): Promise<PointColumns> => {
        const response = await mine.request({ method: 'GET', url: `${PATHS.supervise}/points?${query}` });
        const points = unpackPoints(new Uint8Array(gunzipSync(response.rawPayload)).buffer);
        if (!points) throw new Error('the points are not understood');
        return points;
      };
      const whole = await ask('');
      expect([whole.told, whole.lat.length, whole.parts]).toEqual([
        null,
        2,
        [
          [800, 1],
          [818, 1],
        ],
      ]);
      const since = ({ feed }: PointColumns): string => `epoch=${feed.epoch}&since=${String(feed.version)}`;
      const nothing = await ask(since(whole));
      expect([nothing.told, nothing.lat.length]).toEqual([[], 0]);
      const done = agent.edit(
        { status: 'non_trouve' },
        { intervention: recent.intervention, baseRev: 1, old: { status: 'en_cours' } },
      );
      await agent.push([done]);
      const changed = await ask(since(whole));
      expect([changed.told, changed.groups.map(({ status }) => status)]).toEqual([[818], ['non_trouve']]);
      await agent.push([agent.edit({}, { intervention: old.intervention, baseRev: 1, remove: true })]);
      const removed = await ask(since(changed));
      expect([removed.told, removed.lat.length, removed.parts]).toEqual([[800], 0, whole.parts]);
      // What was made for another time, or for somebody who sees others, is of no use.
      for (const query of [`epoch=another&since=1`, `epoch=${whole.feed.epoch}&since=999999`])
        expect((await ask(query)).told).toBeNull();
      // So is what was told in a time that a restored database has lost.
      await leapFeeds(office.context);
      for (const [version, told] of [
        [removed.feed.version + 1, null],
        [removed.feed.version, []],
      ] as const)
        expect((await ask(since({ ...removed, feed: { ...removed.feed, version } }))).told).toEqual(told);
      const sector = await office.addSector(other);
      const limited = await office.signIn(other, 'supervisor', sector);
      const url = `${PATHS.supervise}/points?${since(whole)}`;
      const bytes = (await limited.request({ method: 'GET', url })).rawPayload;
      const theirs = unpackPoints(new Uint8Array(gunzipSync(bytes)).buffer);
      expect([theirs?.told, theirs?.feed.epoch === whole.feed.epoch]).toEqual([null, false]);
    });

    test('counts points that are too many, and tells how many there are in each square', async () => {
      const other = await office.addOrganisation();
      const [agent, mine] = [await office.signIn(other), await office.signIn(other, 'supervisor')];
      const at = (lat: number, lon: number) =>
        agent.edit({ status: 'en_cours', point: { lat, lon, accuracy: null, source: 'pin' } });
      await agent.push([at(46.5, 0.3), at(46.5001, 0.3), at(46.52, 0.31), agent.edit({ status: 'en_cours' })]);
      const reach = { organisation: other, sector: null, timeZone: 'Europe/Paris' };
      const feed = { epoch: 'e', version: 1 };
      const told = async (most: number): Promise<PointColumns | null> => {
        const bytes = await points(office.context, reach, {}, { ids: false, since: feed }, feed, most);
        return unpackPoints(new Uint8Array(gunzipSync(bytes)).buffer);
      };
      expect((await told(4))?.tooMany).toBeNull();
      const many = await told(3);
      expect(many?.tooMany).toMatchObject({ sure: 3, doubtful: 0, none: 1 });
      const [south = 0, west = 0, north = 0, east = 0] = many?.tooMany?.bounds ?? [];
      expect([south < 46.5, north > 46.52, north - south < 0.1, west < 0.3, east > 0.31]).toEqual(
        Array.from({ length: 5 }, () => true),
      );
      expect([many?.lat.length, many?.told]).toEqual([0, null]);
      const squares = async (query: string) => {
        const url = `${PATHS.supervise}/grid?${query}`;
        const { lat, count } = gridResponseSchema.parse((await mine.request({ method: 'GET', url })).json());
        return lat.map((each, n) => [each.toFixed(5), count[n]]).toSorted();
      };
      expect(await squares('cell=100')).toEqual([
        ['46.50005', 2],
        ['46.52000', 1],
      ]);
      expect(await squares('cell=2')).toHaveLength(3);
      expect(await squares('cell=100&within=46.51,0,47,1')).toEqual([['46.52000', 1]]);
      expect(await squares('cell=100&within=48,0,49,1')).toEqual([]);
      const wrong = await mine.request({ method: 'GET', url: `${PATHS.supervise}/grid?cell=0` });
      expect(wrong.statusCode).toBe(400);
    });

    test('reads its records again at the start where they were made of other facets', async () => {
      const { db } = office.context.store;
      const answers = async () => {
        const rows = await db
          .selectFrom('interventions')
          .select('answers')
          .distinct()
          .where('organisation', '=', town)
          .execute();
        return rows.map((row) => row.answers);
      };
      const startAgain = async () => {
        const store = await openStore({ databaseUrl: databaseUrl(), dataFolder: office.dataFolder });
        await store.close();
      };
      const [made] = await answers();
      await db.updateTable('interventions').set({ answers: '' }).execute();
      await startAgain();
      expect(await answers()).toEqual(['']);
      await db.updateTable('derived').set({ made_of: '[]' }).execute();
      await startAgain();
      expect(await answers()).toEqual([made]);
    });

    test('compares the figures', async () => {
      const response = await desk.request({ method: 'GET', url: `${PATHS.supervise}/figures` });
      const { all, byStatus, periods, dimensions } = figuresResponseSchema.parse(response.json());
      expect(byStatus).toEqual({ en_cours: 3 });
      expect(periods.flatMap(({ figures }) => (figures.count === 0 ? [] : [figures.count]))).toEqual([3]);
      expect(all).toMatchObject({ count: 3, backlog: 3, found: { share: 1, of: 3 }, recurrence: { share: 0, of: 1 } });
      expect(
        dimensions
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ name, groups }) => [name, groups.map(({ value }) => value)]),
      ).toEqual([
        ['coating', ['']],
        // 20 h in UTC is 21 h in Paris, in winter.
        ['hour', ['21']],
        ['priority', ['normal']],
        ['sector', ['']],
        ['support', ['pierre']],
        ['technique', ['chaux']],
      ]);
    });

    test.each([
      'points',
      'grid',
      'places',
      'doubtful',
      'summary',
      'figures',
      'hotspots',
      'export.csv',
      'export.geojson',
    ])('answers to every part of the filter at once: %s', async (route) => {
      const response = await desk.request({
        method: 'GET',
        url: `${PATHS.supervise}/${route}?${EVERYTHING}${route === 'grid' ? '&cell=10' : ''}`,
      });
      expect(response.statusCode).toBe(200);
      if (route === 'summary') expect(summaryResponseSchema.parse(response.json()).total).toBe(1);
      if (route === 'points') {
        const bytes = new Uint8Array(gunzipSync(response.rawPayload));
        expect(unpackPoints(bytes.buffer)?.lat).toHaveLength(1);
      }
    });
  });
}
