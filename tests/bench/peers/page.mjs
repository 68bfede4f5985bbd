import PouchDB from 'pouchdb-browser';
import { createRxDatabase } from 'rxdb/plugins/core';
import { replicateRxCollection } from 'rxdb/plugins/replication';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';

/** Documents in one request, as many as in a chunk of ours. */
const BATCH = 1_000;

/**
 * Milliseconds until all is replicated from a CouchDB-like server, and how many documents there are then. `batch`:
 * documents in one request; null leaves PouchDB its own number, 100.
 */
async function pouch(batch) {
  const local = new PouchDB(`pouch-${batch ?? 'own'}`, { adapter: 'idb' });
  const begun = performance.now();
  await local.replicate.from(
    new PouchDB(`${location.origin}/pouch/interventions`),
    batch === null ? {} : { batch_size: batch },
  );
  const ms = performance.now() - begun;
  const { doc_count: count } = await local.info();
  return { ms, count };
}

const SCHEMA = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id: { type: 'string', maxLength: 64 }, row: { type: 'object' } },
  required: ['id', 'row'],
};

/** The same by RxDB's replication over HTTP. */
async function rx() {
  const database = await createRxDatabase({ name: 'rx', storage: getRxStorageDexie(), multiInstance: false });
  const { interventions } = await database.addCollections({ interventions: { schema: SCHEMA } });
  const begun = performance.now();
  const replication = replicateRxCollection({
    collection: interventions,
    replicationIdentifier: 'bench',
    live: false,
    pull: {
      batchSize: BATCH,
      handler: async (checkpoint, limit) => {
        const answer = await fetch(`/rx?after=${checkpoint?.after ?? 0}&limit=${limit}`);
        return answer.json();
      },
    },
  });
  await replication.awaitInitialReplication();
  const ms = performance.now() - begun;
  return { ms, count: await interventions.count().exec() };
}

globalThis.bench = { pouch: () => pouch(null), pouchTuned: () => pouch(BATCH), rx };
