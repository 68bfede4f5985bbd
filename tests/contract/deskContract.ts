import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/backoffice/store/openStore.ts';
import { summaryResponseSchema, tableResponseSchema } from '../../src/sync/desk.ts';
import { figuresResponseSchema } from '../../src/sync/deskFigures.ts';
import { PATHS } from '../../src/sync/protocol.ts';
import { unpackPoints } from '../../src/sync/pointColumns.ts';
import type { TestClient } from './support/testClient.ts';
import { openOffice, type TestOffice } from './support/testOffice.ts';

const L_SHAPED = '46.5,0.3,46.5,0.4,46.52,0.4,46.52,0.32,46.6,0.32,46.6,0.3';
const EVERYTHING =
  'from=0&to=99999999999999&kind=graffiti&status=en_cours&answer=support:pierre,support:bois,technique:chaux' +
  '&q=rue&doubtful=no&within=46,0,47,1' +
  `&perimeter=${L_SHAPED}`;

/** What every database must answer to the filter of the desk. */
export function deskContract(name: string, databaseUrl: () => string | undefined): void {
  describe(`the desk on ${name}`, () => {
    let office: TestOffice;
    let desk: TestClient;
    let inside: string;

    beforeAll(async () => {
      office = await openOffice(databaseUrl());
      const town = await office.addOrganisation();
      const agent = await office.signIn(town);
      desk = await office.signIn(town, 'supervisor');
      const at = (lat: number, lon: number) =>
        agent.edit({
          address: '1 rue A',
          status: 'en_cours',
          support: 'pierre',
          technique: 'chaux',
          author: agent.who.user.id,
          createdAt: Date.now(),
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

    test('reads its records again at the start where they were made of other facets', async () => {
      const { db } = office.context.store;
      const answers = async () => {
        const rows = await db.selectFrom('interventions').select('answers').distinct().execute();
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
      expect(periods.map(({ figures }) => figures.count)).toEqual([3]);
      expect(all).toMatchObject({ count: 3, backlog: 3, found: { share: 1, of: 3 }, recurrence: { share: 0, of: 1 } });
      expect(dimensions.map(({ name, groups }) => [name, groups.map(({ value }) => value)])).toEqual([
        ['sector', ['']],
        ['priority', ['normal']],
        ['support', ['pierre']],
        ['technique', ['chaux']],
        ['coating', ['']],
      ]);
    });

    test.each(['points', 'places', 'doubtful', 'summary', 'figures', 'hotspots', 'export.csv', 'export.geojson'])(
      'answers to every part of the filter at once: %s',
      async (route) => {
        const response = await desk.request({ method: 'GET', url: `${PATHS.supervise}/${route}?${EVERYTHING}` });
        expect(response.statusCode).toBe(200);
        if (route === 'summary') expect(summaryResponseSchema.parse(response.json()).total).toBe(1);
        if (route === 'points') {
          const bytes = new Uint8Array(gunzipSync(response.rawPayload));
          expect(unpackPoints(bytes.buffer)?.lat).toHaveLength(1);
        }
      },
    );
  });
}
