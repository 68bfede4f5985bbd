import { browserEnvironment } from '../../../src/device/environment.ts';
import type { Live } from '../../../src/device/device.ts';
import { newId } from '../../../src/device/newId.ts';
import { openDevice } from '../../../src/device/openDevice.ts';
import type { Database } from '../../../src/device/store/database.ts';
import { createDatabase } from '../../../src/device/store/database.ts';
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

/** What one save left on the device. */
async function rowsOf(kept: Database, id: string) {
  const [record, edit, work, ledger] = await Promise.all([
    kept.records.get(id),
    kept.edits.where('intervention').equals(id).first(),
    kept.work.get(id),
    kept.meta.get('ledger'),
  ]);
  return { record, edit, work, ledger };
}

/** The same rows in the same tables, read and written by hand; milliseconds until it completed. */
function handSave(database: IDBDatabase, id: string, rows: Awaited<ReturnType<typeof rowsOf>>): Promise<number> {
  const tables = ['records', 'bases', 'edits', 'photos', 'work', 'meta', 'drafts'];
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
    const table = (name: string) => transaction.objectStore(name);
    for (const key of ['ledger', 'session', 'deviceId']) table('meta').get(key);
    for (const name of ['records', 'work']) table(name).get(id);
    table('drafts').get(id).onsuccess = () => {
      table('records').put(rows.record);
      table('edits').add(rows.edit);
      table('work').put(rows.work);
      table('meta').put(rows.ledger);
      table('drafts').delete(id);
      transaction.commit();
    };
    transaction.oncomplete = () => {
      resolve(performance.now() - begun);
    };
    transaction.onabort = () => {
      reject(new Error('the save by hand was aborted', { cause: transaction.error }));
    };
  });
}

export type SaveTimes = { readonly device: number[]; readonly raw: number[]; readonly byHand: number[] };

/** Milliseconds of `count` saves by the device, by hand in the same tables, and of two bare rows, taken in turns. */
async function saves(count: number): Promise<SaveTimes> {
  const device = await open('bench-save', 0);
  const kept = createDatabase('bench-save');
  const hand = createDatabase('bench-hand');
  await hand.open();
  const raw = await rawDatabase('bench-raw');
  const edits = makeEdits(count, 'tablet', 'agent');
  const taken: SaveTimes = { device: [], raw: [], byHand: [] };
  for (const edit of edits) {
    const draft = await device.newDraft('graffiti');
    const values = Object.entries(edit.patch).map(([field, change]) => [field, change.new] as const);
    const fields = { ...draft.fields, ...Object.fromEntries(values), result: 'efface' };
    const open = await kept.drafts.get(draft.id);
    if (open) await hand.drafts.put(open);
    const begun = performance.now();
    const saved = await device.finish({ draft: draft.id, fields, photos: [], comments: [] });
    taken.device.push(performance.now() - begun);
    if (!saved.ok) throw new Error(`not saved: ${saved.code}`);
    taken.byHand.push(await handSave(hand.backendDB(), draft.id, await rowsOf(kept, draft.id)));
    taken.raw.push(await rawSave(raw, applyEdit(null, edit).next.intervention, edit));
  }
  return taken;
}

export type ReadTimes = { readonly list: number[]; readonly one: number[]; readonly listed: number };

/** Records opened for one figure. */
const OPENED = 10;
const holding = new Map<number, ReturnType<typeof open>>();

/** Milliseconds to list the newest 200 and to open one record, on a device that holds `records`. */
async function reads(records: number, count: number): Promise<ReadTimes> {
  const opened = holding.get(records) ?? open(`bench-list-${String(records)}`, records);
  holding.set(records, opened);
  const device = await opened;
  const taken = { list: [] as number[], one: [] as number[], listed: 0 };
  for (let n = 0; n < count; n += 1) {
    const listed = await first(device.list({ limit: 200 }));
    taken.list.push(listed.ms);
    taken.listed = listed.value.length;
    // Several in a row: the browser's clock is too coarse for one.
    const begun = performance.now();
    for (let k = 0; k < OPENED; k += 1) {
      const one = await first(device.one(listed.value[(n * OPENED + k) % 200]?.id ?? ''));
      if (!one.value) throw new Error('the record is not there');
    }
    taken.one.push((performance.now() - begun) / OPENED);
  }
  return taken;
}

const bench = { saves, reads };
export type DeviceBench = typeof bench;

Object.assign(globalThis, { bench });
