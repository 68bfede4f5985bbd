import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import express from 'express';
import expressPouchDB from 'express-pouchdb';

// Usage: node server.mjs [ROWS], where ROWS has the JSON of one row of the feed in each line. Prints its port when ready.
const require = createRequire(import.meta.url);
// In memory: the peer is not made to wait for a disk.
const PouchDB = require('pouchdb-core').plugin(require('pouchdb-adapter-memory')).defaults({ adapter: 'memory' });
const LOADED = 5_000;

const rows = [];
const [, , file] = process.argv;
if (file) for await (const line of createInterface({ input: createReadStream(file) })) rows.push(JSON.parse(line));

const database = new PouchDB('interventions');
for (let at = 0; at < rows.length; at += LOADED)
  await database.bulkDocs(rows.slice(at, at + LOADED).map((row) => ({ _id: row.intervention.id, ...row })));

const app = express();
app.use('/pouch', expressPouchDB(PouchDB, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: '/dev/null' }));
/** What a pull handler of RxDB asks for: the documents after a checkpoint. */
app.get('/rx', (request, response) => {
  const after = Number(request.query.after);
  const documents = rows.slice(after, after + Number(request.query.limit));
  response.json({
    documents: documents.map((row) => ({ id: row.intervention.id, row, _deleted: false })),
    checkpoint: { after: after + documents.length },
  });
});
/** What a push handler of RxDB sends, kept in memory. */
const pushed = new Map();
app.post('/rx', express.json({ limit: '100mb' }), (request, response) => {
  for (const document of request.body) pushed.set(document.id, document);
  response.json([]);
});
app.get('/rx/pushed', (_request, response) => {
  response.json({ count: pushed.size });
});
const server = app.listen(0, '127.0.0.1', () => {
  console.log(server.address().port);
});
