import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openStore } from '../../src/backoffice/store/openStore.ts';
import { chunkContract } from './chunkContract.ts';
import { deskContract } from './deskContract.ts';
import { placeContract } from './placeContract.ts';
import { feedContract } from './feedContract.ts';
import { rescueContract } from './rescueContract.ts';
import { storeContract } from './storeContract.ts';

storeContract('SQLite', () => undefined);
feedContract('SQLite', () => undefined);
chunkContract('SQLite', () => undefined);
deskContract('SQLite', () => undefined);
placeContract('SQLite', () => undefined);
rescueContract('SQLite', () => undefined);

test('SQLite waits for the disk at each commit', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sillage-sqlite-'));
  const store = await openStore({ dataFolder });
  const journal = await sql`pragma journal_mode`.execute(store.db);
  const synchronous = await sql`pragma synchronous`.execute(store.db);
  await store.close();
  await rm(dataFolder, { recursive: true });
  // 2 is FULL: a WAL with less does no fsync at commit.
  expect([journal.rows, synchronous.rows]).toEqual([[{ journal_mode: 'wal' }], [{ synchronous: 2 }]]);
});
