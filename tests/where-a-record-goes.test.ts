import 'fake-indexeddb/auto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../src/backoffice/http/createContext.ts';
import type { App } from '../src/backoffice/http/context.ts';
import { buildApp } from '../src/backoffice/http/app.ts';
import { openStore, type Store } from '../src/backoffice/store/openStore.ts';
import type { Device } from '../src/device/device.ts';
import { openDevice } from '../src/device/openDevice.ts';
import { createDatabase } from '../src/device/store/database.ts';
import { tusUpload } from '../src/device/sync/tusUpload.ts';
import { readPoints } from '../src/device/desk/points.ts';
import { densityGrid } from '../src/domain/density.ts';
import { densityPoints } from '../src/domain/densityPoints.ts';
import { MAX_EDITS_PER_PUSH } from '../src/sync/protocol.ts';
import type { Environment } from '../src/device/environment.ts';
import { valueOf } from './device/support/tablet.ts';
import { OfficeClient } from './e2e/support/office.ts';

const ADDRESS = '3 rue du Chemin';
const HEADINGS = /^## \d+\. (.+)$/gm;

let folder = '';
let app: App;
let store: Store;
let url = '';
let desk: OfficeClient;
let jpeg: Buffer;
let wall: Tablet;
let other: Tablet;
let id = '';

type Tablet = { device: Device; online: boolean; readonly pushed: number[]; reopen(): Promise<void> };

/** A tablet in Node: the real device over a database of its own, and a browser's way with cookies. */
async function makeTablet(name: string, code: string): Promise<Tablet> {
  let cookie = '';
  let ids = 0;
  const tablet: Tablet = {
    device: undefined as unknown as Device,
    online: true,
    pushed: [],
    reopen: async () => {
      tablet.device = await open();
    },
  };
  const environment: Environment = {
    async fetch(input, init) {
      if (!tablet.online) throw new TypeError('no network');
      const target = new URL(input, url);
      if (target.pathname.endsWith('/push') && typeof init.body === 'string')
        tablet.pushed.push((JSON.parse(init.body) as { edits: unknown[] }).edits.length);
      const headers = new Headers(init.headers);
      if (cookie !== '') headers.set('cookie', cookie);
      const response = await fetch(target, { ...init, headers });
      const set = response.headers.getSetCookie().find((each) => each.startsWith('sillage_session='));
      if (set) cookie = set.split(';')[0] ?? '';
      return response;
    },
    now: () => Date.now(),
    newId: () => {
      ids += 1;
      const time = Date.now().toString(16).padStart(12, '0');
      const rest = `${name.charCodeAt(0).toString(16)}${ids.toString(16).padStart(10, '0')}`;
      return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}`;
    },
    random: () => 0.5,
    online: () => tablet.online,
    onBug: (error) => {
      throw error;
    },
    locks: null,
    storage: null,
    after: () => () => undefined,
    onWake: () => () => undefined,
    listen: () => () => undefined,
    askForWake: () => Promise.resolve(),
  };
  const open = () =>
    openDevice({
      databaseName: `way-${name}`,
      environment,
      upload: tusUpload(environment, url),
      scaleImage: async (file) => {
        const bytes = await file.arrayBuffer();
        return { jpeg: bytes, thumb: bytes, width: 64, height: 48 };
      },
    });
  await tablet.reopen();
  const enrolled = await tablet.device.enrol(code, name);
  if (!enrolled.ok) throw new Error(enrolled.code);
  return tablet;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-way-'));
  store = await openStore({ dataFolder: folder });
  app = await buildApp(createContext({ store, dataFolder: folder }), { pagesFolder: folder, version: '0' });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  desk = new OfficeClient(url);
  await desk.setUp();
  const codes = [];
  for (const name of ['Agent Un', 'Agent Deux']) codes.push((await desk.codeFor((await desk.addAgent(name)).id)).code);
  wall = await makeTablet('A', codes[0] ?? '');
  other = await makeTablet('B', codes[1] ?? '');
  wall.online = false;
  jpeg = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer();
});

afterAll(async () => {
  await app.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const way: { readonly [heading: string]: () => Promise<void> } = {
  'The form keeps every change at once': async () => {
    const draft = await wall.device.newDraft('graffiti');
    id = draft.id;
    const kept = await wall.device.keepDraft({ ...draft, fields: { ...draft.fields, address: '3 rue du Ch' } });
    expect(kept.ok).toBe(true);
    const file = new File([new Uint8Array(jpeg)], 'mur.jpg', { type: 'image/jpeg' });
    expect((await wall.device.keepPhoto(id, file, 'before', null)).ok).toBe(true);
    await wall.reopen();
    const again = await wall.device.draft(id);
    expect(again?.fields['address']).toBe('3 rue du Ch');
    expect(again?.photos).toHaveLength(1);
  },
  'Finishing makes one edit': async () => {
    const draft = await wall.device.draft(id);
    if (!draft) throw new Error('the draft is gone');
    const unfinished = { ...draft.fields, address: ADDRESS, status: 'fait' };
    const refused = await wall.device.finish({ draft: id, fields: unfinished, photos: draft.photos, comments: [] });
    expect(refused.ok).toBe(false);
    expect(await wall.device.draft(id)).not.toBeNull();
    const fields = {
      ...unfinished,
      point: { lat: 46.58, lon: 0.34, accuracy: 5, source: 'gps' },
      inscription: 'tag',
      support: 'brique',
      surface_m2: 2.5,
      technique: 'solvant',
      result: 'efface',
    };
    const kept = await wall.device.finish({ draft: id, fields, photos: draft.photos, comments: [] });
    expect(kept).toMatchObject({ ok: true });
    const look = createDatabase('way-A');
    expect(await look.edits.count()).toBe(1);
    look.close();
  },
  'Edit, record and photos are written in one transaction': async () => {
    await wall.reopen();
    expect(await wall.device.draft(id)).toBeNull();
    const kept = await valueOf(wall.device.one(id));
    expect(kept?.pending).toBe(1);
    expect(kept?.intervention.photos).toHaveLength(1);
    const bytes = await wall.device.photo(kept?.intervention.photos[0]?.sha256 ?? '', 'full');
    expect(bytes?.size).toBe(jpeg.length);
  },
  'Lists read the record at once': async () => {
    const listed = await valueOf(wall.device.list({ limit: 10 }));
    expect(listed.map((each) => each.intervention.fields['address'])).toEqual([ADDRESS]);
  },
  'The outbox pushes until there is a receipt': async () => {
    await wall.device.syncNow();
    expect((await valueOf(wall.device.delivery)).interventions).toEqual({ made: 1, received: 0 });
    wall.online = true;
    await wall.device.syncNow();
    expect(wall.pushed).toEqual([1]);
    expect(Math.max(...wall.pushed)).toBeLessThanOrEqual(MAX_EDITS_PER_PUSH);
  },
  'The back office applies the edit with the same function': async () => {
    const row = await store.db.selectFrom('interventions').selectAll().executeTakeFirstOrThrow();
    const here = await valueOf(wall.device.one(id));
    expect((JSON.parse(row.body) as { intervention: unknown }).intervention).toEqual(here?.intervention);
    const edits = await store.db.selectFrom('edits').select(['result', 'version']).execute();
    expect(edits).toEqual([{ result: 'applied', version: 1 }]);
  },
  'Photos travel apart and are proven by their hash': async () => {
    await wall.device.syncNow();
    const { photos } = await valueOf(wall.device.delivery);
    expect(photos).toEqual({ made: 1, received: 1 });
    const here = await valueOf(wall.device.one(id));
    const response = await desk.request('GET', `/api/photos/${here?.intervention.photos[0]?.sha256 ?? ''}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(jpeg)).toBe(true);
  },
  'The edit leaves the device when its version has come back': async () => {
    await wall.device.syncNow();
    const look = createDatabase('way-A');
    const states = (await look.edits.toArray()).map((row) => row.state);
    expect(states).toEqual(['confirmed']);
    look.close();
    expect((await valueOf(wall.device.one(id)))?.pending).toBe(0);
    expect((await valueOf(wall.device.delivery)).waiting).toBe(0);
  },
  'Other devices and the supervisor see it': async () => {
    await other.device.syncNow();
    expect((await valueOf(other.device.one(id)))?.intervention.fields['address']).toBe(ADDRESS);
    const detail = await desk.json<{ history: unknown[] }>('GET', `/api/supervise/interventions/${id}`);
    expect(detail.history).toHaveLength(1);
  },
  'It counts on the heat map': async () => {
    const response = await desk.request('GET', '/api/supervise/points?ids=yes');
    const told = readPoints(await response.arrayBuffer());
    if (!told) throw new Error('the points are not understood');
    const { points } = told;
    expect(points.id).toEqual([id]);
    const bounds = { south: 46.57, west: 0.33, north: 46.59, east: 0.35 };
    const { max } = densityGrid({
      points: densityPoints(points.lat, points.lon),
      bounds: [bounds.south, bounds.west, bounds.north, bounds.east],
      cellM: 20,
      bandwidthM: 100,
    });
    expect(max).toBeGreaterThan(0);
  },
};

describe('where a record goes', () => {
  test.each(Object.keys(way))('%s', async (heading) => {
    await way[heading]?.();
  });

  test('every heading of the page is a test here, in the same order', async () => {
    const page = await readFile(join(import.meta.dirname, '../docs/where-a-record-goes.md'), 'utf8');
    expect([...page.matchAll(HEADINGS)].map((match) => match[1])).toEqual(Object.keys(way));
  });
});
