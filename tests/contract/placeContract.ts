import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitsOf, visitsWhere } from '../../src/backoffice/routes/supervise/visitsOf.ts';
import { openStore } from '../../src/backoffice/store/openStore.ts';
import { calendarOf } from '../../src/domain/calendar.ts';
import { rankedPlaces } from '../../src/domain/hotspots/hotSpots.ts';
import type { FieldValue } from '../../src/domain/intervention.ts';
import { metresPerDegree } from '../../src/domain/geo.ts';
import { tableResponseSchema } from '../../src/sync/desk.ts';
import { placesResponseSchema } from '../../src/sync/deskPlaces.ts';
import { PATHS } from '../../src/sync/protocol.ts';
import type { TestClient } from './support/testClient.ts';
import { openOffice, type TestOffice } from './support/testOffice.ts';

/** A position some metres north of one in Poitiers. */
const at = (metres: number): FieldValue => ({
  lat: 46.58 + metres / metresPerDegree(46.58).lat,
  lon: 0.34,
  accuracy: null,
  source: 'gps',
});

/** What every database must tell of places. */
export function placeContract(name: string, databaseUrl: () => string | undefined): void {
  describe(`places on ${name}`, () => {
    let office: TestOffice;
    let town: string;
    let agent: TestClient;
    let desk: TestClient;

    beforeAll(async () => {
      office = await openOffice(databaseUrl());
      town = await office.addOrganisation();
      agent = await office.signIn(town);
      desk = await office.signIn(town, 'administrator');
    });
    afterAll(async () => {
      expect(office.bugs).toEqual([]);
      await office.close();
    });

    let made = 0;
    const record = (fields: { readonly [field: string]: FieldValue }) => {
      made += 1;
      return agent.edit({ status: 'en_cours', createdAt: 1_790_000_000_000 + made, ...fields });
    };
    const counts = async (): Promise<readonly number[]> => {
      const response = await desk.request({ method: 'GET', url: `${PATHS.supervise}/places` });
      return placesResponseSchema.parse(response.json()).places.map(({ count }) => count);
    };
    const placeOf = async (intervention: string): Promise<string> => {
      const { place } = await office.context.store.db
        .selectFrom('interventions')
        .select('place')
        .where('id', '=', intervention)
        .executeTakeFirstOrThrow();
      return place;
    };

    test('without an address gather what is near where they began, and are found by their key', async () => {
      const edits = [0, 10, 40, 33].map((metres) => record({ point: at(metres) }));
      await agent.push(edits.slice(0, 3));
      await agent.push(edits.slice(3));
      const [first, second, third, fourth] = await Promise.all(edits.map((edit) => placeOf(edit.intervention)));
      expect([first, third]).toEqual(['@46.58000,0.34000', '@46.58036,0.34000']);
      expect([second, fourth]).toEqual([first, third]);
      expect(await counts()).toEqual([2, 2]);
      const url = `${PATHS.supervise}/interventions?place=${encodeURIComponent(first ?? '')}`;
      expect(tableResponseSchema.parse((await desk.request({ method: 'GET', url })).json()).total).toBe(2);
    });

    test('keep what has not moved, let go what has, and are an address once there is one', async () => {
      // 14 m from the first place, and then nearer to one that begins at 24 m.
      const stays = record({ point: at(14) });
      await agent.push([stays]);
      await agent.push([record({ point: at(24) })]);
      const id = stays.intervention;
      expect(await placeOf(id)).toBe('@46.58000,0.34000');
      await agent.push([agent.edit({ priority: 'high' }, { intervention: id, baseRev: 1, old: { priority: null } })]);
      expect(await placeOf(id)).toBe('@46.58000,0.34000');
      await agent.push([agent.edit({ point: at(25) }, { intervention: id, baseRev: 2, old: { point: at(14) } })]);
      expect(await placeOf(id)).toBe('@46.58022,0.34000');
      await agent.push([agent.edit({ address: '3 rue Carnot' }, { intervention: id, baseRev: 3 })]);
      expect(await placeOf(id)).toBe('3 rue carnot');
      await agent.push([
        agent.edit({ address: null }, { intervention: id, baseRev: 4, old: { address: '3 rue Carnot' } }),
      ]);
      expect(await placeOf(id)).toBe('@46.58022,0.34000');
    });

    test('are counted anew with another extent, which has its limits', async () => {
      const change = (placeDiameter: number) =>
        desk.request({ method: 'PATCH', url: `${PATHS.admin}/organisation`, payload: { placeDiameter } });
      expect((await change(60)).statusCode).toBe(204);
      expect(await counts()).toEqual([4, 2]);
      expect((await change(30)).statusCode).toBe(204);
      for (const wrong of [14, 61, 20.5]) expect((await change(wrong)).statusCode).toBe(400);
    });

    test('are found at the start where an older version wrote the records', async () => {
      const before = await counts();
      const { db } = office.context.store;
      await db.updateTable('interventions').set({ place: '' }).execute();
      await db.deleteFrom('place_points').execute();
      await db.deleteFrom('derived').where('what', '=', 'places').execute();
      expect(await counts()).toEqual([]);
      const store = await openStore({ databaseUrl: databaseUrl(), dataFolder: office.dataFolder });
      await store.close();
      expect(await counts()).toEqual(before);
    });

    test('are ranked by the database as they are from all of the visits', async () => {
      const other = await office.addOrganisation();
      const [agents, supervisor] = [await office.signIn(other), await office.signIn(other, 'supervisor')];
      const edits = Array.from({ length: 150 }, (_, n) =>
        agents.edit({
          status: 'en_cours',
          createdAt: 1_790_000_000_000 + ((n * 7919) % 40) * 7_200_000,
          ...(n % 3 === 0 ? { address: `${String(n % 7)} rue Ç` } : {}),
          ...(n % 5 === 4 ? {} : { point: at((n * 31) % 400) }),
        }),
      );
      await agents.push(edits);
      const reach = { organisation: other, sector: null, timeZone: 'Europe/Paris' };
      const visits = await visitsOf(office.context.store.db, visitsWhere(reach, {}));
      const { dayOf } = calendarOf(reach.timeZone);
      const expected = rankedPlaces(visits, dayOf);
      const ask = async (query: string) => {
        const response = await supervisor.request({ method: 'GET', url: `${PATHS.supervise}/places?${query}` });
        return placesResponseSchema.parse(response.json());
      };
      const { places, total } = await ask('');
      expect(total).toBe(expected.length);
      const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : 1);
      expect(places.toSorted(byKey)).toEqual(expected.toSorted(byKey));
      expect(places.map(({ count, lastAt }) => [count, lastAt])).toEqual(
        expected.map(({ count, lastAt }) => [count, lastAt]),
      );
      const paged = await Promise.all([0, 4, 8].map((skip) => ask(`skip=${String(skip)}&limit=4`)));
      expect(paged.flatMap((page) => page.places)).toEqual(places.slice(0, 12));
    });

    test('of two who begin one at once are one', async () => {
      const other = await office.addOrganisation();
      const agents = await Promise.all(Array.from({ length: 6 }, () => office.signIn(other)));
      await Promise.all(
        agents.map((each, n) =>
          each.push([each.edit({ status: 'en_cours', createdAt: 1_790_000_000_000, point: at(n) })]),
        ),
      );
      const rows = await office.context.store.db
        .selectFrom('interventions')
        .select('place')
        .distinct()
        .where('organisation', '=', other)
        .execute();
      expect(rows).toHaveLength(1);
    });
  });
}
