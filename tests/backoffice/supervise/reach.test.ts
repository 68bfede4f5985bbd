import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figuresResponseSchema } from '../../../src/sync/deskFigures.ts';
import { unpackPoints } from '../../../src/sync/pointColumns.ts';
import type { TestClient } from '../auth/support/testClient.ts';
import { openTestDesk, point, type TestDesk } from './testDesk.ts';

const HERE = 'Rue d’ici';
const BESIDE = 'Rue d’à côté';
const NOWHERE = 'Rue sans secteur';
const ELSEWHERE = 'Rue d’ailleurs';

let desk: TestDesk;
let supervisor: TestClient;
let administrator: TestClient;
let ids: { readonly [street: string]: string };

beforeAll(async () => {
  desk = await openTestDesk();
  const [mine, other] = [await desk.addOrganisation(), await desk.addOrganisation()];
  ({ client: supervisor } = await desk.signIn(mine, 'supervisor', 'nord'));
  ({ client: administrator } = await desk.signIn(mine, 'administrator', 'nord'));
  const at = (address: string, sector: string | null, lat: number) => ({
    address,
    point: point(lat, 0.34),
    ...(sector === null ? {} : { sector }),
  });
  const [here = '', beside = '', nowhere = ''] = await desk.addAll(mine, [
    at(HERE, 'nord', 46.1),
    at(BESIDE, 'sud', 46.2),
    at(NOWHERE, null, 46.3),
  ]);
  const elsewhere = await desk.add(other, at(ELSEWHERE, 'nord', 46.4));
  ids = { [HERE]: here, [BESIDE]: beside, [NOWHERE]: nowhere, [ELSEWHERE]: elsewhere };
});
afterAll(() => desk.close());

const VIEWS = ['interventions', 'places', 'points', 'export.csv', 'export.geojson'];
const ask = (client: TestClient, path: string) => client.get(`/api/supervise/${path}`);

/** What an answer says, as text: of points, their ids. */
async function said(client: TestClient, path: string): Promise<string> {
  const isPoints = path.startsWith('points');
  const { status, text, bytes } = await ask(
    client,
    isPoints ? `${path}${path.includes('?') ? '&' : '?'}ids=yes` : path,
  );
  expect(status).toBe(200);
  return isPoints ? (unpackPoints(new Uint8Array(gunzipSync(bytes)).buffer)?.id ?? []).join() : text;
}

/** Streets that an answer speaks of, by their name or the id of their record. */
async function streets(client: TestClient, path: string): Promise<readonly string[]> {
  const text = await said(client, path);
  return Object.entries(ids).flatMap(([street, id]) => (text.includes(street) || text.includes(id) ? [street] : []));
}

describe('a supervisor who keeps to a sector', () => {
  test.each(VIEWS)('sees in %s what is of it or of none, and nothing else', async (view) => {
    expect(await streets(supervisor, view)).toEqual([HERE, NOWHERE]);
  });

  test.each(VIEWS)('cannot ask %s for another one', async (view) => {
    expect(await streets(supervisor, `${view}?sector=sud`)).toEqual([]);
    expect(await streets(supervisor, `${view}?q=${encodeURIComponent('à côté')}`)).toEqual([]);
  });

  test.each(['summary', 'hotspots'])('counts only those in %s', async (view) => {
    expect((await ask(supervisor, view)).json<{ total: number }>().total).toBe(2);
    expect((await ask(supervisor, `${view}?sector=sud`)).json<{ total: number }>().total).toBe(0);
    expect((await ask(administrator, view)).json<{ total: number }>().total).toBe(3);
  });

  test('counts only those in the figures, and at their places', async () => {
    const counted = async (client: TestClient, query = '') =>
      figuresResponseSchema.parse((await ask(client, `figures${query}`)).json()).all;
    expect(await counted(supervisor)).toMatchObject({ count: 2, recurrence: { of: 2 } });
    expect(await counted(supervisor, '?sector=sud')).toMatchObject({ count: 0, recurrence: { of: 0 } });
    expect(await counted(administrator)).toMatchObject({ count: 3, recurrence: { of: 3 } });
  });

  test('opens and changes only those', async () => {
    expect((await ask(supervisor, `interventions/${ids[HERE] ?? ''}`)).status).toBe(200);
    for (const street of [BESIDE, ELSEWHERE]) {
      const path = `interventions/${ids[street] ?? ''}`;
      expect((await ask(supervisor, path)).code).toBe('not-found');
      const edit = { baseRev: 1, patch: {}, comment: 'vu' };
      expect((await supervisor.post(`/api/supervise/${path}/edits`, edit)).code).toBe('not-found');
    }
  });
});

test.each(VIEWS)('an administrator sees in %s the whole organisation, and no other', async (view) => {
  expect(await streets(administrator, view)).toEqual([HERE, BESIDE, NOWHERE]);
});

test('what was deleted is in no view, list or figure', async () => {
  const town = await desk.addOrganisation();
  const { client } = await desk.signIn(town, 'administrator');
  const [kept, gone] = await desk.addAll(town, [
    { address: 'Rue gardée', point: point(46.1, 0.34) },
    { address: 'Rue effacée', point: point(46.2, 0.34) },
  ]);
  await desk.context.store.db
    .updateTable('interventions')
    .set({ deleted: 1 })
    .where('organisation', '=', town)
    .where('id', '=', gone ?? '')
    .execute();
  for (const view of VIEWS) {
    const text = await said(client, view);
    expect(text.includes('Rue gardée') || text.includes(kept ?? ''), view).toBe(true);
    expect(text.includes('Rue effacée') || text.includes(gone ?? ''), view).toBe(false);
  }
  expect((await ask(client, 'summary')).json<{ total: number }>().total).toBe(1);
  expect(figuresResponseSchema.parse((await ask(client, 'figures')).json()).all.count).toBe(1);
});
