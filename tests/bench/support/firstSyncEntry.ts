import { Dexie } from 'dexie';
import { browserEnvironment } from '../../../src/device/environment.ts';
import { newId } from '../../../src/device/newId.ts';
import { openDevice } from '../../../src/device/openDevice.ts';
import { createDatabase } from '../../../src/device/store/database.ts';
import { recordRow } from '../../../src/device/store/recordRow.ts';
import type { FeedRow, PulledPage } from '../../../src/sync/protocol.ts';
import { PATHS } from '../../../src/sync/protocol.ts';

export type FirstSyncTimes = {
  /** Milliseconds until the first interventions could be listed, and until all were there. */
  readonly usableMs: number;
  readonly ms: number;
  readonly count: number;
};

/** A new tablet enrols and takes everything, as the app does. */
async function device(name: string, code: string): Promise<FirstSyncTimes> {
  const opened = await openDevice({
    databaseName: name,
    environment: { ...browserEnvironment(), newId: () => newId(Date.now()) },
  });
  const begun = performance.now();
  let usableMs = 0;
  const stop = opened.list({ limit: 50 })((records) => {
    if (records.length > 0 && usableMs === 0) usableMs = performance.now() - begun;
  });
  const enrolled = await opened.enrol(code, name);
  if (!enrolled.ok) throw new Error(enrolled.code);
  await opened.syncNow();
  const ms = performance.now() - begun;
  stop();
  return { usableMs, ms, count: await createDatabase(name).records.count() };
}

export type RawTimes = { readonly ms: number; readonly count: number; readonly bytes: number };

/**
 * The same bytes fetched and put with bulkPut, chunk by chunk. `indexed`: into a table with the indexes that lists,
 * maps and searches need; else into one that can be read by id alone.
 */
async function raw(name: string, indexed: boolean): Promise<RawTimes> {
  const pull = await fetch(`${PATHS.pull}?chunks=1`);
  const { offer } = (await pull.json()) as PulledPage;
  if (!offer) throw new Error('no chunks were offered');
  let table;
  if (indexed) {
    const database = createDatabase(name);
    table = database.records;
  } else {
    const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
    database.version(1).stores({ rows: 'intervention.id' });
    table = database.table<object, string>('rows');
  }
  let bytes = 0;
  const begun = performance.now();
  for (const chunk of offer.chunks) {
    const answer = await fetch(`${PATHS.chunks}/${chunk.sha256}`);
    const text = await answer.text();
    bytes += text.length;
    const rows = JSON.parse(text) as FeedRow[];
    await table.bulkPut(indexed ? rows.map((row) => recordRow({ ...row, pending: 0 }, 1, 0)) : rows);
  }
  return { ms: performance.now() - begun, count: await table.count(), bytes };
}

const bench = { device, raw };
export type FirstSyncBench = typeof bench;

Object.assign(globalThis, { bench });
