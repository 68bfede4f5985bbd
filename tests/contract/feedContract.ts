import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PATHS, PROTOCOL, PULL_PAGE } from '../../src/sync/protocol.ts';
import type { Chunks } from '../../src/backoffice/chunks/chunks.ts';
import { readFeed } from '../../src/backoffice/sync/readFeed.ts';
import { openStore } from '../../src/backoffice/store/openStore.ts';
import { leapFeeds } from '../../src/backoffice/store/leaps.ts';
import { takeVersions } from '../../src/backoffice/store/takeVersions.ts';
import { openOffice, type TestOffice } from './support/testOffice.ts';

/** What every database must hold of who sees what, and of what is told when. */
export function feedContract(name: string, databaseUrl: () => string | undefined): void {
  describe(`the feed on ${name}`, () => {
    let office: TestOffice;
    let organisation: string;

    beforeAll(async () => {
      office = await openOffice(databaseUrl());
      organisation = await office.addOrganisation();
    });
    afterAll(async () => {
      expect(office.bugs).toEqual([]);
      await office.close();
    });

    test('two organisations never meet, even under the same ids', async () => {
      const elsewhere = await office.addOrganisation('Ailleurs');
      const here = await office.signIn(organisation);
      const there = await office.signIn(elsewhere);
      const mine = here.edit({ address: '10 rue J' });
      await here.push([mine]);
      const theirs = { ...mine, device: there.who.device, author: there.who.user.id };
      expect((await there.push([theirs]))[0]?.result).toBe('applied');
      const onMine = there.edit({ address: 'pris' }, { intervention: mine.intervention, baseRev: 1 });
      await there.push([onMine]);
      const row = (await here.pullAll()).find((each) => each.intervention.id === mine.intervention);
      expect(row).toMatchObject({ rev: 1, intervention: { fields: { address: '10 rue J' } } });
      const elsewhereRows = await there.pullAll();
      expect(elsewhereRows.map((each) => each.intervention.id)).toEqual([mine.intervention]);
    });

    test('an agent of a sector sees its records and those of no sector', async () => {
      const town = await office.addOrganisation();
      const [north, south] = [await office.addSector(town, 'Nord'), await office.addSector(town, 'Sud')];
      const supervisor = await office.signIn(town, 'supervisor');
      const agent = await office.signIn(town, 'agent', north);
      const edits = [north, south, null].map((sector) => supervisor.edit({ sector }));
      await supervisor.push(edits);
      const rows = await agent.pullAll();
      expect(rows.map((row) => row.intervention.id)).toEqual([edits[0]?.intervention, edits[2]?.intervention]);
      const { cursor } = await agent.pull();
      expect(cursor).toMatchObject({ scope: north, version: 3 });
    });

    test('a record that moves to another sector leaves the first one, and work begun there still counts', async () => {
      const town = await office.addOrganisation();
      const [north, south] = [await office.addSector(town, 'Nord'), await office.addSector(town, 'Sud')];
      const supervisor = await office.signIn(town, 'supervisor');
      const agent = await office.signIn(town, 'agent', north);
      const made = agent.edit({ sector: north, address: '11 rue K' }, { author: agent.who.user.id });
      const { intervention } = made;
      await agent.push([made]);
      await agent.pullAll();
      const colleague = await office.signIn(town, 'agent', north);
      await colleague.pullAll();
      await supervisor.push([supervisor.edit({ sector: south }, { intervention, baseRev: 1, old: { sector: north } })]);
      const [left] = await agent.pullAll();
      expect(left).toMatchObject({ left: true, intervention: { id: intervention, deleted: true, fields: {} } });
      const begunBefore = colleague.edit({ support: 'metal' }, { intervention, baseRev: 1 });
      expect((await colleague.push([begunBefore]))[0]?.result).toBe('merged');
      const stranger = await office.signIn(town, 'agent', await office.addSector(town, 'Est'));
      const refused = stranger.edit({ support: 'bois' }, { intervention, baseRev: 1 });
      expect((await stranger.push([refused]))[0]).toMatchObject({ result: 'rejected', code: 'edit-outside-sector' });
      const there = await office.signIn(town, 'agent', south);
      expect((await there.pullAll()).map((row) => row.intervention.fields['support'])).toEqual(['metal']);
      await supervisor.push([supervisor.edit({ sector: north }, { intervention, baseRev: 3, old: { sector: south } })]);
      const back = (await colleague.pullAll()).filter((row) => row.intervention.id === intervention);
      expect(back.at(-1)?.intervention).toMatchObject({ deleted: false, fields: { support: 'metal' } });
    });

    test('a record that was everybody’s and becomes one sector’s leaves all the others', async () => {
      const town = await office.addOrganisation();
      const [north, south] = [await office.addSector(town, 'Nord'), await office.addSector(town, 'Sud')];
      const supervisor = await office.signIn(town, 'supervisor');
      const agents = await Promise.all([north, south].map((sector) => office.signIn(town, 'agent', sector)));
      const made = supervisor.edit({ address: '12 rue L' });
      const { intervention } = made;
      await supervisor.push([made]);
      for (const agent of agents) expect(await agent.pullAll()).toHaveLength(1);
      await supervisor.push([supervisor.edit({ sector: south }, { intervention, baseRev: 1 })]);
      const [seenNorth, seenSouth] = await Promise.all(agents.map((agent) => agent.pullAll()));
      expect(seenNorth).toMatchObject([{ left: true, intervention: { id: intervention, deleted: true, fields: {} } }]);
      expect(seenSouth).toMatchObject([{ intervention: { id: intervention, deleted: false } }]);
    });

    test('a feed longer than a page is read to its end', async () => {
      const town = await office.addOrganisation();
      const agent = await office.signIn(town);
      const edits = Array.from({ length: PULL_PAGE + 30 }, () => agent.edit({ status: 'en_cours' }));
      for (let at = 0; at < edits.length; at += 200) await agent.push(edits.slice(at, at + 200));
      const first = await agent.pull();
      expect(first).toMatchObject({ more: true, restart: true });
      expect(first.rows).toHaveLength(PULL_PAGE);
      const second = await agent.pull();
      expect(second).toMatchObject({ more: false, restart: false });
      expect(second.rows).toHaveLength(30);
    });

    test('a cursor of another epoch, another scope or the future is answered from the start', async () => {
      const town = await office.addOrganisation();
      const agent = await office.signIn(town);
      await agent.push([agent.edit({ status: 'en_cours' })]);
      const { cursor } = await agent.pull();
      for (const wrong of [{ epoch: 'other' }, { scope: 'other' }, { version: 99 }]) {
        const page = await agent.pull({ ...cursor, ...wrong });
        expect(page).toMatchObject({ restart: true, cursor });
        expect(page.rows).toHaveLength(1);
      }
      expect(await agent.pull(cursor)).toMatchObject({ restart: false, rows: [] });
    });

    test('9.2 a push from before a restore is told so, and applies nothing', async () => {
      const town = await office.addOrganisation();
      const agent = await office.signIn(town);
      const { cursor } = await agent.pull();
      const edits = [agent.edit({ status: 'en_cours' })];
      const send = (epoch: string) =>
        agent.request({ method: 'POST', url: PATHS.push, payload: { protocol: PROTOCOL, epoch, edits } });
      const refused = await send('before the restore');
      expect([refused.statusCode, refused.json()]).toEqual([409, expect.objectContaining({ code: 'epoch-changed' })]);
      expect((await agent.pull(cursor)).rows).toEqual([]);
      expect((await send(cursor.epoch)).statusCode).toBe(200);
      expect((await agent.pull(cursor)).rows).toHaveLength(1);
    });

    /** What was committed after `version` is gone, and the service has started since. */
    async function putBack(town: string, version: number): Promise<void> {
      const { store } = office.context;
      await store.write(async (trx) => {
        for (const table of ['interventions', 'edits'] as const)
          await trx.deleteFrom(table).where('organisation', '=', town).where('version', '>', version).execute();
        await trx.updateTable('organisations').set({ version }).where('id', '=', town).execute();
      });
      await leapFeeds(office.context);
    }

    test.each(['push', 'rescue', 'photoReceipts', 'pull', 'pull after a receipt', 'pull as another agent'])(
      '9.3 who heard what a restored database has lost is told so, and all after them: %s',
      async (way) => {
        const town = await office.addOrganisation();
        const agent = await office.signIn(town);
        await agent.push([agent.edit({ status: 'en_cours' })]);
        const before = (await agent.pull()).cursor;
        await agent.push([agent.edit({ status: 'en_cours' })]);
        const after = (await agent.pull()).cursor;
        await putBack(town, before.version);
        const ahead = await office.signIn(town);
        await ahead.push([ahead.edit({ status: 'en_cours' })]);
        expect(await agent.pull(before)).toMatchObject({ restart: false, cursor: { epoch: before.epoch } });

        const { epoch, version } = after;
        const edits = [agent.edit({ status: 'en_cours' })];
        const heard = { epoch, heard: [1, version] };
        const payloads: { readonly [name: string]: object } = {
          push: { protocol: PROTOCOL, ...heard, edits },
          rescue: { protocol: PROTOCOL, ...heard, edits, device: agent.who.device },
          photoReceipts: { ...heard, hashes: ['0'.repeat(64)] },
        };
        const payload = payloads[way];
        if (payload) {
          const { statusCode, body } = await agent.request({ method: 'POST', url: PATHS[way as 'push'], payload });
          expect([statusCode, JSON.parse(body)]).toEqual([409, expect.objectContaining({ code: 'epoch-changed' })]);
        } else {
          const cursor = way === 'pull' ? after : { ...before, ...(way === 'pull' ? {} : { heard: String(version) }) };
          const scoped = way === 'pull as another agent' ? { ...cursor, scope: 'another', version: 0 } : cursor;
          const page = await agent.pull(scoped);
          expect(page).toMatchObject({ restart: true, rows: [{}, {}] });
          expect(page.cursor.epoch).not.toBe(epoch);
        }
        expect((await ahead.pull(before)).cursor.epoch).not.toBe(epoch);
        expect((await ahead.pull()).restart).toBe(false);
      },
    );

    test('9.3 a page says how new what it tells may be: what was committed while it was read, too', async () => {
      const town = await office.addOrganisation();
      const agent = await office.signIn(town);
      await agent.push([agent.edit({ status: 'en_cours' })]);
      const { cursor, newest } = await agent.pull();
      expect(newest).toBe(cursor.version);
      const chunks: Chunks = {
        over: 0,
        offer: async () => {
          await agent.push([agent.edit({ status: 'en_cours' })]);
          return { epoch: cursor.epoch, version: cursor.version, chunks: [] };
        },
        read: () => Promise.reject(new Error('none is asked for')),
      };
      const page = await readFeed(office.context, town, '*', { ...cursor, version: 0 }, chunks);
      expect(page).toMatchObject({ offer: { version: cursor.version }, newest: cursor.version + 1 });
    });

    test('every commit that changes a feed is told to whoever follows it, whichever process made it', async () => {
      const { store } = office.context;
      const town = await office.addOrganisation();
      const agent = await office.signIn(town);
      const heard: (string | null)[] = [];
      const stop = store.follow((organisation) => heard.push(organisation));
      // PostgreSQL is listened to over a connection of its own, which begins by saying that it hears.
      if (store.dialect === 'postgres') await vi.waitFor(() => expect(heard).toEqual([null]), 10_000);
      await agent.push([agent.edit({ status: 'en_cours' })]);
      await vi.waitFor(() => expect(heard.filter((each) => each !== null)).toEqual([town]), 5_000);
      const failed = store.write(async (trx) => {
        await takeVersions(trx, town, 1);
        throw new Error('rolled back');
      });
      await expect(failed).rejects.toThrow('rolled back');
      if (store.dialect === 'postgres') {
        const other = await openStore({ databaseUrl: databaseUrl(), dataFolder: office.dataFolder });
        await other.write((trx) => takeVersions(trx, town, 1));
        await other.close();
      } else await store.write((trx) => takeVersions(trx, town, 1));
      await vi.waitFor(() => expect(heard.filter((each) => each !== null)).toEqual([town, town]), 5_000);
      stop();
      await agent.push([agent.edit({ status: 'en_cours' })]);
      expect(heard.filter((each) => each !== null)).toEqual([town, town]);
    });
  });
}
