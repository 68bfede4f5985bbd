import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Device } from '../../src/device/device.ts';
import type { Environment } from '../../src/device/environment.ts';
import { newId } from '../../src/device/newId.ts';
import { openDevice } from '../../src/device/openDevice.ts';
import { openOffice, type TestOffice } from '../contract/support/testOffice.ts';
import { asItIs, PLACE, valueOf } from '../device/support/tablet.ts';
import { OfficeClient } from '../e2e/support/office.ts';

/** What tablets of earlier versions speak: built then, and never changed since (npm run freeze-client). */
const CLIENTS = join(import.meta.dirname, 'clients');
const names = readdirSync(CLIENTS)
  .filter((file) => file.endsWith('.mjs'))
  .toSorted();
type Client = { readonly openDevice: typeof openDevice };

let office: TestOffice;
let url = '';

beforeAll(async () => {
  office = await openOffice();
  url = await office.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  expect(office.bugs).toEqual([]);
  await office.close();
});

/** A browser's page as far as the device needs one: a cookie, and requests to one origin. */
function environment(bugs: unknown[]): Environment {
  let cookie = '';
  return {
    fetch: async (input, init) => {
      const headers = new Headers(init.headers);
      headers.set('origin', url);
      if (cookie !== '') headers.set('cookie', cookie);
      const response = await fetch(new URL(input, url), { ...init, headers });
      for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? '';
      return response;
    },
    now: () => Date.now(),
    newId: () => newId(Date.now()),
    random: () => 0.5,
    online: () => true,
    onBug: (error) => bugs.push(error),
    locks: null,
    storage: null,
    after: () => () => undefined,
    onWake: () => () => undefined,
    listen: () => () => undefined,
    askForWake: () => Promise.resolve(),
  };
}

/** Records an intervention with a photo, as an agent does; resolves to its id. */
async function record(device: Device, address: string): Promise<string> {
  const draft = await device.newDraft('graffiti');
  const bytes = Uint8Array.from([0xff, 0xd8, 0xff, ...new TextEncoder().encode(address)]);
  const file = new File([bytes], 'photo.jpg', { type: 'image/jpeg' });
  const photo = await device.keepPhoto(draft.id, file, 'before', null);
  if (!photo.ok) throw new Error(photo.code);
  const fields = { ...draft.fields, point: PLACE, address, support: 'pierre' };
  const outcome = await device.finish({ draft: draft.id, fields, photos: [photo.value], comments: [] });
  if (!outcome.ok) throw new Error(outcome.code);
  return draft.id;
}

async function inTouch(open: typeof openDevice, name: string, code: string, bugs: unknown[]): Promise<Device> {
  Object.defineProperty(globalThis, 'location', { value: { origin: url }, configurable: true });
  const device = await open({ databaseName: name, environment: environment(bugs), scaleImage: asItIs });
  expect(await device.enrol(code, name)).toMatchObject({ ok: true });
  await device.syncNow();
  return device;
}

test('there are clients of earlier versions', () => {
  expect(names.length).toBeGreaterThan(0);
});

describe.each(names)('a tablet of %s', (name) => {
  test('sends its work, takes that of today’s, and settles what they disagree on', async () => {
    const desk = new OfficeClient(url);
    await (names.indexOf(name) === 0 ? desk.setUp() : desk.signIn());
    const codes = await Promise.all(
      ['Une', 'Deux'].map(async (each) => (await desk.codeFor((await desk.addAgent(`${each} ${name}`)).id)).code),
    );
    const bugs: unknown[] = [];
    const client = (await import(join(CLIENTS, name))) as Client;
    const old = await inTouch(client.openDevice, `old ${name}`, codes[0] ?? '', bugs);
    const today = await inTouch(openDevice, `today ${name}`, codes[1] ?? '', bugs);
    const one = (device: Device, id: string) => valueOf(device.one(id), (each) => each !== null);

    const address = `1 rue de ${name}`;
    const id = await record(old, address);
    await old.change(id, { comment: 'Vu ce matin' });
    await old.syncNow();
    expect(await valueOf(old.delivery)).toMatchObject({
      problem: null,
      waiting: 0,
      photos: { made: 1, received: 1 },
      quarantined: 0,
    });
    await today.syncNow();
    expect(await one(today, id)).toMatchObject({
      pending: 0,
      intervention: { fields: { address, support: 'pierre' }, photos: [{}], comments: [{ text: 'Vu ce matin' }] },
    });

    await today.change(id, { fields: { support: 'bois', element: 'mur' } });
    await today.syncNow();
    await old.change(id, { fields: { support: 'verre' } });
    await old.syncNow();
    const seen = await one(old, id);
    expect(seen).toMatchObject({ pending: 0, intervention: { fields: { support: 'bois', element: 'mur' } } });
    expect(seen?.conflicts).toMatchObject([{ field: 'support', kept: 'bois', offered: 'verre' }]);
    const conflict = seen?.conflicts[0];
    await old.change(id, { settle: { conflict: conflict?.id ?? '', value: 'verre' } });
    await old.syncNow();
    await today.syncNow();
    expect(await one(today, id)).toMatchObject({ conflicts: [], intervention: { fields: { support: 'verre' } } });
    expect(bugs).toEqual([]);
  });
});
