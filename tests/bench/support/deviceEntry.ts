import { browserEnvironment } from '../../../src/device/environment.ts';
import type { Live } from '../../../src/device/device.ts';
import { newId } from '../../../src/device/newId.ts';
import { openDevice } from '../../../src/device/openDevice.ts';
import { applyEdit } from '../../../src/domain/edit.ts';
import { PATHS, PULL_PAGE, type Session } from '../../../src/sync/protocol.ts';
import { makeEdits } from './makeEdits.ts';

const SESSION: Session = {
  user: { id: 'agent', name: 'Agent de mesure', role: 'agent', sector: null },
  device: { id: 'tablet', name: 'Tablette de mesure' },
  organisation: { id: 'town', name: 'Ville', demonstration: false, bounds: [46, 0, 47, 1], basemap: 'none' },
  sectors: [],
  people: [],
  serverTime: 0,
};

function json(body: unknown): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}

/** A device whose back office holds `records` interventions and answers from memory. */
async function open(name: string, records: number) {
  const edits = makeEdits(records, 'other', 'agent');
  const environment = {
    ...browserEnvironment(),
    newId: () => newId(Date.now()),
    fetch(input: string): Promise<Response> {
      const { pathname, searchParams } = new URL(input, location.origin);
      if (pathname === PATHS.enrol || pathname === PATHS.session) return Promise.resolve(json(SESSION));
      if (pathname !== PATHS.pull) return Promise.reject(new TypeError('no network'));
      const from = Number(searchParams.get('version') ?? 0);
      const rows = edits.slice(from, from + PULL_PAGE).map((edit, n) => {
        const { next } = applyEdit(null, edit);
        return { version: from + n + 1, ...next, conflicts: [], received: [], doubtful: false };
      });
      const version = from + rows.length;
      const cursor = { epoch: 'epoch', scope: '*', version };
      return Promise.resolve(json({ rows, cursor, more: version < records, restart: false }));
    },
  };
  const device = await openDevice({ databaseName: name, environment });
  await device.enrol('CODE', 'Tablette');
  await device.syncNow();
  return device;
}

/** Milliseconds until a live query has its first value, and that value. */
function first<T>(live: Live<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const stop = live((value) => {
      resolve({ ms: performance.now() - begun, value });
      queueMicrotask(() => {
        stop();
      });
    });
  });
}

function rawDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('records', { keyPath: 'id' });
      request.result.createObjectStore('edits', { keyPath: 'id' });
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('the raw database does not open', { cause: request.error }));
    };
  });
}

/** Writes a record and an edit by hand, in one strict transaction; milliseconds until it completed. */
function rawSave(database: IDBDatabase, record: object, edit: object): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['records', 'edits'], 'readwrite', { durability: 'strict' });
    transaction.objectStore('records').put(record);
    transaction.objectStore('edits').put(edit);
    transaction.oncomplete = () => {
      resolve(performance.now() - begun);
    };
    transaction.onabort = () => {
      reject(new Error('the raw save was aborted', { cause: transaction.error }));
    };
  });
}

/** Milliseconds of `count` saves by the device and by hand, taken in turns. */
async function saves(count: number): Promise<{ readonly device: number[]; readonly raw: number[] }> {
  const device = await open('bench-save', 0);
  const raw = await rawDatabase('bench-raw');
  const edits = makeEdits(count, 'tablet', 'agent');
  const taken = { device: [] as number[], raw: [] as number[] };
  for (const edit of edits) {
    const draft = await device.newDraft('graffiti');
    const values = Object.entries(edit.patch).map(([field, change]) => [field, change.new] as const);
    const fields = { ...draft.fields, ...Object.fromEntries(values), result: 'efface' };
    const begun = performance.now();
    const kept = await device.finish({ draft: draft.id, fields, photos: [], comments: [] });
    taken.device.push(performance.now() - begun);
    if (!kept.ok) throw new Error(`not saved: ${kept.code}`);
    taken.raw.push(await rawSave(raw, applyEdit(null, edit).next.intervention, edit));
  }
  return taken;
}

export type ReadTimes = { readonly list: number[]; readonly one: number[]; readonly listed: number };

/** Milliseconds to list the newest 200 and to open one record, on a device that holds `records`. */
async function reads(records: number, count: number): Promise<ReadTimes> {
  const device = await open(`bench-list-${String(records)}`, records);
  const taken = { list: [] as number[], one: [] as number[], listed: 0 };
  for (let n = 0; n < count; n += 1) {
    const listed = await first(device.list({ limit: 200 }));
    taken.list.push(listed.ms);
    taken.listed = listed.value.length;
    const id = listed.value[n % 200]?.id ?? '';
    const opened = await first(device.one(id));
    if (!opened.value) throw new Error('the record is not there');
    taken.one.push(opened.ms);
  }
  return taken;
}

const bench = { saves, reads };
export type DeviceBench = typeof bench;

Object.assign(globalThis, { bench });
