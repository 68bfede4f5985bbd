import PouchDB from 'pouchdb-browser';
import { createRxDatabase } from 'rxdb/plugins/core';
import { replicateRxCollection } from 'rxdb/plugins/replication';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { applyEdit } from '../../../src/domain/edit.ts';
import { makeEdits } from '../support/makeEdits.ts';

/** Documents in one request, as many as in a chunk of ours. */
const BATCH = 1_000;
/** Rows that are listed. */
const LISTED = 200;

const SCHEMA = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id: { type: 'string', maxLength: 64 }, row: { type: 'object' } },
  required: ['id', 'row'],
};

const rowsOf = (count) =>
  makeEdits(count, 'tablet', 'agent').map((edit, n) => ({ version: n + 1, ...applyEdit(null, edit).next }));
const asPouch = (row) => ({ _id: row.intervention.id, ...row });
const asRx = (row) => ({ id: row.intervention.id, row });

const pouchNamed = (name) => new PouchDB(`pouch-${name}`, { adapter: 'idb' });
const pouchServer = (name) => new PouchDB(`${location.origin}/pouch/${name}`);

async function rxNamed(name) {
  const database = await createRxDatabase({ name: `rx-${name}`, storage: getRxStorageDexie(), multiInstance: false });
  const { interventions } = await database.addCollections({ interventions: { schema: SCHEMA } });
  return interventions;
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Milliseconds of each of these, one after the other. */
async function each(count, work) {
  const taken = [];
  for (let n = 0; n < count; n += 1) taken.push(await timed(() => work(n)));
  return taken;
}

async function inBatches(items, work) {
  for (let at = 0; at < items.length; at += BATCH) await work(items.slice(at, at + BATCH));
}

/**
 * Milliseconds until all is replicated from a CouchDB-like server, and how many documents there are then. `batch`:
 * documents in one request; null leaves PouchDB its own number, 100.
 */
async function pouchFirst(batch) {
  const local = pouchNamed(`first-${batch ?? 'own'}`);
  const ms = await timed(() =>
    local.replicate.from(pouchServer('interventions'), batch === null ? {} : { batch_size: batch }),
  );
  return { ms, count: (await local.info()).doc_count };
}

async function replicated(collection, direction) {
  const replication = replicateRxCollection({
    collection,
    replicationIdentifier: 'bench',
    live: false,
    ...direction,
  });
  await replication.awaitInitialReplication();
}

/** The same by RxDB's replication over HTTP. */
async function rxFirst() {
  const local = await rxNamed('first');
  const handler = async (checkpoint, limit) => {
    const answer = await fetch(`/rx?after=${checkpoint?.after ?? 0}&limit=${limit}`);
    return answer.json();
  };
  const ms = await timed(() => replicated(local, { pull: { batchSize: BATCH, handler } }));
  return { ms, count: await local.count().exec() };
}

/** Milliseconds until so many new documents are on the server, and how many it then has. */
async function pouchPush(count) {
  const local = pouchNamed('push');
  await inBatches(rowsOf(count), (rows) => local.bulkDocs(rows.map(asPouch)));
  const server = pouchServer('pushed');
  const ms = await timed(() => local.replicate.to(server, { batch_size: BATCH }));
  return { ms, count: (await server.info()).doc_count };
}

async function rxPush(count) {
  const local = await rxNamed('push');
  await inBatches(rowsOf(count), (rows) => local.bulkInsert(rows.map(asRx)));
  const handler = async (changes) => {
    const body = JSON.stringify(changes.map((change) => change.newDocumentState));
    await fetch('/rx', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return [];
  };
  const ms = await timed(() => replicated(local, { push: { batchSize: BATCH, handler } }));
  return { ms, count: (await (await fetch('/rx/pushed')).json()).count };
}

/** Milliseconds of each of so many saves of one record. */
async function pouchSaves(count) {
  const local = pouchNamed('save');
  const rows = rowsOf(count);
  return each(count, (n) => local.put(asPouch(rows[n])));
}

async function rxSaves(count) {
  const local = await rxNamed('save');
  const rows = rowsOf(count);
  return each(count, (n) => local.insert(asRx(rows[n])));
}

/** Milliseconds to list the newest 200 of so many records (their ids begin with their time), so many times. */
async function pouchLists(records, count) {
  const local = pouchNamed('list');
  await inBatches(rowsOf(records), (rows) => local.bulkDocs(rows.map(asPouch)));
  return each(count, () => local.allDocs({ descending: true, limit: LISTED, include_docs: true }));
}

async function rxLists(records, count) {
  const local = await rxNamed('list');
  await inBatches(rowsOf(records), (rows) => local.bulkInsert(rows.map(asRx)));
  // Another query each time: RxDB answers one that it knows from memory.
  return each(count, (n) =>
    local.find({ selector: { id: { $lt: `z${n}` } }, sort: [{ id: 'desc' }], limit: LISTED }).exec(),
  );
}

globalThis.bench = {
  pouchFirst: () => pouchFirst(null),
  pouchFirstTuned: () => pouchFirst(BATCH),
  rxFirst,
  pouchPush,
  rxPush,
  pouchSaves,
  rxSaves,
  pouchLists,
  rxLists,
};
