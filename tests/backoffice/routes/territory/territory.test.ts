import { afterAll, beforeAll, expect, test } from 'vitest';
import { territorySchema } from '../../../../src/sync/desk.ts';
import { PATHS } from '../../../../src/sync/protocol.ts';
import { openOffice, type TestOffice } from '../../../contract/support/testOffice.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(async () => {
  await office.close();
});

const FEATURE = {
  type: 'Feature',
  properties: { layer: 'street', name: 'Rue d’Essai' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [0.34, 46.58],
      [0.35, 46.59],
    ],
  },
};

test('the territory is sent once, then answered as unchanged until it changes', async () => {
  const organisation = await office.addOrganisation();
  const agent = await office.signIn(organisation);
  const ask = (etag?: string) =>
    agent.request({
      method: 'GET',
      url: PATHS.territory,
      headers: etag === undefined ? {} : { 'if-none-match': etag },
    });

  const none = await ask();
  expect(territorySchema.parse(none.json()).features).toEqual([]);
  const territory = JSON.stringify({ type: 'FeatureCollection', features: [FEATURE] });
  await office.context.store.db
    .updateTable('organisations')
    .set({ territory })
    .where('id', '=', organisation)
    .execute();
  const drawn = await ask(String(none.headers['etag']));
  expect(drawn.statusCode).toBe(200);
  expect(territorySchema.parse(drawn.json()).features).toHaveLength(1);
  const etag = String(drawn.headers['etag']);
  const again = await ask(etag);
  expect([again.statusCode, again.body]).toEqual([304, '']);
  expect((await ask(`W/${etag}`)).statusCode).toBe(304);
});
