import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { photoPath } from '../../src/backoffice/photos/photoPath.ts';
import type { Store } from '../../src/backoffice/store/openStore.ts';
import { openStore } from '../../src/backoffice/store/openStore.ts';
import { openOffice } from '../contract/support/testOffice.ts';
import { BackOffice } from '../e2e/support/backOffice.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { type Acknowledged, Writer } from './support.ts';

/** How often each back office is killed; the long run asks for 200. */
const KILLS = Number(process.env['SILLAGE_KILLS'] ?? '5');
const WRITERS = 4;

let folder = '';
let postgres: TestPostgres | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-kill-'));
  postgres = await startPostgres();
}, 120_000);
afterAll(async () => {
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What the database finds wrong with itself: nothing. */
async function checkSqlite({ db }: Store): Promise<void> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  expect(rows).toEqual([{ integrity_check: 'ok' }]);
}

/** Every index and every table, by PostgreSQL's own amcheck, which throws where one is not right. */
async function checkPostgres({ db }: Store): Promise<void> {
  await sql`create extension if not exists amcheck`.execute(db);
  const indexes = await sql`
    select bt_index_check(index => c.oid, heapallindexed => true) from pg_class c
    join pg_namespace n on n.oid = c.relnamespace join pg_am a on a.oid = c.relam
    where n.nspname = 'public' and a.amname = 'btree' and c.relkind = 'i'`.execute(db);
  expect(indexes.rows.length).toBeGreaterThan(10);
  const torn = await sql`
    select c.relname, v.msg from pg_class c join pg_namespace n on n.oid = c.relnamespace,
    lateral verify_heapam(c.oid) v where n.nspname = 'public' and c.relkind = 'r'`.execute(db);
  expect(torn.rows).toEqual([]);
}

const stores = [
  { name: 'SQLite', url: () => '', check: checkSqlite },
  { name: 'PostgreSQL', url: () => postgres?.url ?? '', check: checkPostgres },
] as const;

describe.each(stores)('on $name', ({ name, url, check }) => {
  test(
    `what was acknowledged survives ${String(KILLS)} times kill -9 of the back office`,
    async () => {
      const data = join(folder, name);
      const databaseUrl = url();
      const opening = databaseUrl === '' ? undefined : databaseUrl;
      const preparing = await openOffice(opening, { dataFolder: data });
      const organisation = await preparing.addOrganisation();
      const clients = await Promise.all(Array.from({ length: WRITERS }, () => preparing.signIn(organisation)));
      await preparing.close();

      const acknowledged: Acknowledged = { edits: new Map(), photos: new Map() };
      const writers = clients.map((client) => new Writer(client, acknowledged));
      const office = await BackOffice.start(data, [], databaseUrl);
      try {
        for (let kill = 0; kill < KILLS; kill += 1) {
          if (kill > 0) await office.start();
          // In the middle of what the other writers do.
          const last = 12 + (kill % 7);
          let wrote = 0;
          const kills: Promise<void>[] = [];
          const count = (): void => {
            wrote += 1;
            if (wrote === last) kills.push(office.kill());
          };
          await Promise.all(writers.map((writer) => writer.write(office.url, count)));
          await Promise.all(kills);
        }
      } finally {
        await office.kill();
      }

      const store = await openStore({ databaseUrl: opening, dataFolder: data });
      try {
        const { db } = store;
        const edits = new Set((await db.selectFrom('edits').select('id').execute()).map((row) => row.id));
        const records = new Set((await db.selectFrom('interventions').select('id').execute()).map((row) => row.id));
        const received = await db.selectFrom('photos').select('sha256').where('received_at', 'is not', null).execute();
        const photos = new Set(received.map((row) => row.sha256));
        expect(acknowledged.edits.size).toBeGreaterThanOrEqual(KILLS * 10);
        expect(acknowledged.photos.size).toBeGreaterThanOrEqual(KILLS);
        expect([...acknowledged.edits].filter(([edit, record]) => !edits.has(edit) || !records.has(record))).toEqual(
          [],
        );
        for (const [sha256, size] of acknowledged.photos) {
          expect(photos.has(sha256), `${sha256} is received`).toBe(true);
          const bytes = await readFile(photoPath(data, organisation, sha256));
          expect([bytes.byteLength, createHash('sha256').update(bytes).digest('hex')]).toEqual([size, sha256]);
        }
        await check(store);
      } finally {
        await store.close();
      }
      const { edits, photos } = acknowledged;
      console.log(
        `sillage: ${String(KILLS)} kills on ${name}, ${String(edits.size)} edits and ${String(photos.size)} photos acknowledged, none lost.`,
      );
    },
    120_000 + KILLS * 20_000,
  );
});
