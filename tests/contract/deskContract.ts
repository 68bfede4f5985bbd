import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summaryResponseSchema, tableResponseSchema } from '../../src/sync/desk.ts';
import { PATHS } from '../../src/sync/protocol.ts';
import { unpackPoints } from '../../src/sync/pointColumns.ts';
import type { TestClient } from './support/testClient.ts';
import { openOffice, type TestOffice } from './support/testOffice.ts';

const L_SHAPED = '46.5,0.3,46.5,0.4,46.52,0.4,46.52,0.32,46.6,0.32,46.6,0.3';
const EVERYTHING =
  'from=0&to=99999999999999&kind=graffiti&status=en_cours&q=rue&doubtful=no&within=46,0,47,1' +
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
        agent.edit({ address: '1 rue A', status: 'en_cours', point: { lat, lon, accuracy: null, source: 'pin' } });
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

    test.each(['points', 'places', 'doubtful', 'summary', 'hotspots', 'export.csv', 'export.geojson'])(
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
