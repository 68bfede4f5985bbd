import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Chunks, openChunks } from '../../src/backoffice/chunks/chunks.ts';
import type { FeedRow, Offer } from '../../src/sync/protocol.ts';
import { PATHS, PULL_PAGE, pullResponseSchema } from '../../src/sync/protocol.ts';
import { leapFeeds } from '../../src/backoffice/store/leaps.ts';
import type { TestClient } from './support/testClient.ts';
import { openOffice, type TestOffice } from './support/testOffice.ts';

const SIZE = 4;

/** What every database must hold of first syncs in chunks. */
export function chunkContract(name: string, databaseUrl: () => string | undefined): void {
  describe(`first syncs on ${name}`, () => {
    let office: TestOffice;
    let town: string;
    let supervisor: TestClient;
    let chunks: Chunks;

    beforeAll(async () => {
      office = await openOffice(databaseUrl());
      chunks = openChunks(office.context, { size: SIZE });
    });
    beforeEach(async () => {
      town = await office.addOrganisation();
      supervisor = await office.signIn(town, 'supervisor');
    });
    afterAll(async () => {
      expect(office.bugs).toEqual([]);
      await office.close();
    });

    /** New interventions, oldest first; resolves to their ids. */
    async function make(count: number, fields: Parameters<TestClient['edit']>[0] = {}): Promise<readonly string[]> {
      const edits = Array.from({ length: count }, () => supervisor.edit({ status: 'en_cours', ...fields }));
      for (let at = 0; at < count; at += 200) await supervisor.push(edits.slice(at, at + 200));
      return edits.map((edit) => edit.intervention).toSorted();
    }

    /** A supervisor changes it as it stands. */
    async function change(id: string, fields: Parameters<TestClient['edit']>[0]): Promise<void> {
      const { body } = await office.context.store.db
        .selectFrom('interventions')
        .select('body')
        .where('organisation', '=', town)
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const { intervention, rev } = JSON.parse(body) as FeedRow;
      const edit = supervisor.edit(fields, { intervention: id, baseRev: rev, old: intervention.fields });
      expect((await supervisor.push([edit]))[0]?.result).toBe('applied');
    }

    async function rowsOf(scope: string, sha256: string): Promise<readonly FeedRow[]> {
      const json = gunzipSync(await chunks.read(town, scope, sha256));
      expect(createHash('sha256').update(json).digest('hex')).toBe(sha256);
      return JSON.parse(json.toString()) as FeedRow[];
    }

    async function allOf(scope: string, offer: Offer): Promise<readonly FeedRow[]> {
      const rows = await Promise.all(offer.chunks.map(({ sha256 }) => rowsOf(scope, sha256)));
      expect(rows.map((each) => each.length)).toEqual(offer.chunks.map(({ count }) => count));
      return rows.flat();
    }

    const hashes = (offer: Offer): readonly string[] => offer.chunks.map((chunk) => chunk.sha256);

    /** What a device that takes no chunks reads from the start. */
    async function fromTheFeed(client: TestClient): Promise<readonly FeedRow[]> {
      const page = await client.pull({ epoch: '', scope: '', version: 0 });
      expect(page.more).toBe(false);
      return page.rows.toSorted((a, b) => (a.intervention.id < b.intervention.id ? 1 : -1));
    }

    test('13.1 chunks tell all that the feed does, newest first, as it stands now', async () => {
      await make(3 * SIZE + 1);
      const offer = await chunks.offer(town, '*');
      const rows = await allOf('*', offer);
      expect(rows).toEqual(await fromTheFeed(supervisor));
      expect(offer.chunks.length).toBeGreaterThan(1);
      expect(offer.version).toBe((await supervisor.pull()).cursor.version);
    });

    test('13.1 only the chunk of what was changed or made is written anew', async () => {
      const ids = await make(5 * SIZE);
      const before = await chunks.offer(town, '*');
      expect(await chunks.offer(town, '*')).toEqual(before);
      await change(ids[SIZE] ?? '', { address: '1 rue du Changement' });
      const changed = await chunks.offer(town, '*');
      expect(hashes(changed).filter((each) => !hashes(before).includes(each))).toHaveLength(1);
      await make(1);
      const grown = await chunks.offer(town, '*');
      expect(hashes(grown).slice(1)).toEqual(hashes(changed).slice(1));
      expect(await allOf('*', grown)).toEqual(await fromTheFeed(supervisor));
    });

    test('13.1 whatever is made, changed, deleted or given to another sector, chunks tell what the feed does', async () => {
      const [north, south] = [await office.addSector(town, 'Nord'), await office.addSector(town, 'Sud')];
      const agents = {
        north: await office.signIn(town, 'agent', north),
        south: await office.signIn(town, 'agent', south),
      };
      const ids: string[] = [];
      for (let round = 0; round < 12; round += 1) {
        ids.push(...(await make(1 + ((round * 5) % (2 * SIZE)), { sector: [north, south, null][round % 3] ?? null })));
        const old = ids[(round * 7) % ids.length] ?? '';
        if (round % 3 === 0) await change(old, { sector: [south, north, null][round % 2] ?? null });
        if (round % 3 === 1) await change(old, { address: `${String(round)} rue du Lot` });
        const newest = ids.at(-1) ?? '';
        if (round % 4 === 3)
          await supervisor.push([supervisor.edit({}, { intervention: newest, baseRev: 1, remove: true })]);
        for (const [scope, client] of [
          ['*', supervisor],
          [north, agents.north],
          [south, agents.south],
        ] as const) {
          const rows = await allOf(scope, await chunks.offer(town, scope));
          const left = (await fromTheFeed(client)).filter((row) => row.left !== true);
          expect(rows).toEqual(left);
        }
      }
    });

    test('13.1 where all the oldest have left the scope, what comes there later is in a chunk', async () => {
      const [north, south] = [await office.addSector(town, 'Nord'), await office.addSector(town, 'Sud')];
      const ids = await make(4 * SIZE, { sector: north });
      await chunks.offer(town, north);
      for (const id of ids.slice(0, 2 * SIZE)) await change(id, { sector: south });
      await chunks.offer(town, north);
      await change(ids[0] ?? '', { sector: north });
      const rows = await allOf(north, await chunks.offer(town, north));
      expect(rows.map((row) => row.intervention.id)).toEqual([...ids.slice(2 * SIZE).toReversed(), ids[0]]);
    });

    test('13.1 after a restore, and without its book, everything is written anew', async () => {
      await make(3 * SIZE);
      const before = await chunks.offer(town, '*');
      await office.context.store.db
        .updateTable('organisations')
        .set({ epoch: 'restored' })
        .where('id', '=', town)
        .execute();
      const after = await chunks.offer(town, '*');
      expect(after.epoch).toBe('restored');
      expect(hashes(after)).toEqual(hashes(before));
      // Of the database alone that was put back: what was written since is still on the disk.
      const { version } = after;
      await make(1);
      const lost = await chunks.offer(town, '*');
      // As where that was committed while they were made.
      const book = join(office.dataFolder, 'chunks', town, '_all', 'book.json');
      await writeFile(book, JSON.stringify({ ...(JSON.parse(await readFile(book, 'utf8')) as object), version }));
      await office.context.store.db.deleteFrom('interventions').where('version', '>', version).execute();
      await office.context.store.db.updateTable('organisations').set({ version }).where('id', '=', town).execute();
      await leapFeeds(office.context);
      expect([hashes(lost), hashes(await chunks.offer(town, '*'))]).toEqual([
        expect.not.arrayContaining([...hashes(after)]),
        hashes(after),
      ]);
      await writeFile(book, '{"epoch": "rest');
      expect(hashes(await chunks.offer(town, '*'))).toEqual(hashes(after));
    });

    test('13.4 a chunk that the disk lost or spoilt is gone, and is offered anew', async () => {
      await make(3 * SIZE);
      const offer = await chunks.offer(town, '*');
      const folder = join(office.dataFolder, 'chunks', town, '_all');
      const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.gz'));
      const bytes = await readFile(join(folder, name));
      await writeFile(join(folder, name), bytes.subarray(0, bytes.length / 2));
      await expect(chunks.read(town, '*', name.slice(0, 64))).rejects.toThrow('chunk-gone');
      expect(await chunks.offer(town, '*')).toEqual(offer);
      await allOf('*', offer);
    });

    test('13.1 chunks that take long are made while the device waits for its next round', async () => {
      await make(2 * SIZE);
      const hasty = openChunks(office.context, { size: SIZE, patience: 0 });
      await expect(hasty.offer(town, '*')).rejects.toThrow('first-sync-not-ready');
      await vi.waitFor(async () => {
        expect(await readdir(join(office.dataFolder, 'chunks', town, '_all'))).toContain('book.json');
      });
    });

    test('13.5 a device that takes them is offered chunks, which nobody of another scope or organisation gets', async () => {
      await make(PULL_PAGE + 1);
      const north = await office.addSector(town, 'Nord');
      const ask = (client: TestClient, url: string) => client.request({ method: 'GET', url });
      const offered = async (client: TestClient) =>
        pullResponseSchema.parse((await ask(client, `${PATHS.pull}?chunks=1`)).json());
      const page = await offered(supervisor);
      expect(page).toMatchObject({ rows: [], more: true, restart: true, cursor: { scope: '*', version: 0 } });
      const [chunk] = page.offer?.chunks ?? [];
      const path = `${PATHS.chunks}/${chunk?.sha256 ?? ''}`;
      const taken = await ask(supervisor, path);
      expect(createHash('sha256').update(taken.rawPayload).digest('hex')).toBe(chunk?.sha256);
      const zipped = await supervisor.request({
        method: 'GET',
        url: path,
        headers: { 'accept-encoding': 'gzip, deflate, br' },
      });
      expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-store' });
      expect(gunzipSync(zipped.rawPayload)).toEqual(taken.rawPayload);
      expect(zipped.rawPayload).toHaveLength(chunk?.bytes ?? 0);
      const elsewhere = await office.addOrganisation('Ailleurs');
      for (const stranger of [
        await office.signIn(town, 'agent', north),
        await office.signIn(elsewhere, 'administrator'),
      ]) {
        const refused = await ask(stranger, path);
        expect([refused.statusCode, refused.json()]).toEqual([404, expect.objectContaining({ code: 'chunk-gone' })]);
      }
      // Once it goes on from beyond the start, and where there is no more than a page, it is answered as ever.
      const { epoch } = page.cursor;
      const later = await ask(supervisor, `${PATHS.pull}?chunks=1&epoch=${epoch}&scope=*&version=1`);
      expect(pullResponseSchema.parse(later.json())).toMatchObject({
        restart: false,
        cursor: { version: PULL_PAGE + 1 },
      });
      expect((await offered(await office.signIn(elsewhere))).offer).toBeUndefined();
    });

    test('3.1 what is committed while chunks are made comes with them or after them', async () => {
      const ids = await make(30 * SIZE);
      const agents = await Promise.all([0, 1, 2].map(() => office.signIn(town)));
      let writers = agents.length;
      // Each is changed once: what an offer passes over is not brought by a later change.
      const writing = agents.map(async (agent, n) => {
        for (let k = n; k < ids.length; k += agents.length) {
          const edit = agent.edit({ address: '1 rue du Lot' }, { intervention: ids[k] ?? '', baseRev: 1 });
          await agent.push([edit]);
        }
        writers -= 1;
      });
      const offers: (Offer & { readonly epoch: string })[] = [];
      while (writers > 0) offers.push(await chunks.offer(town, '*'));
      await Promise.all(writing);
      const now = new Map((await fromTheFeed(supervisor)).map((row) => [row.intervention.id, row]));
      const { version } = (await supervisor.pull()).cursor;
      expect(offers.some((offer) => offer.version < version)).toBe(true);
      for (const { epoch, ...offer } of offers) {
        const seen = new Map<string, FeedRow>();
        for (const { sha256 } of offer.chunks)
          for (const row of await rowsOf('*', sha256)) seen.set(row.intervention.id, row);
        const after = await supervisor.pull({ epoch, scope: '*', version: offer.version });
        for (const row of after.rows) seen.set(row.intervention.id, row);
        expect(seen).toEqual(now);
      }
    });
  });
}
