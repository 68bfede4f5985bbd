import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edit } from '../../src/domain/edit.ts';
import { PATHS, PROTOCOL, pushResponseSchema, type Receipt } from '../../src/sync/protocol.ts';
import type { TestClient } from './support/testClient.ts';
import { openOffice, type TestOffice } from './support/testOffice.ts';

/** What every database must hold of edits that come in a rescue file. */
export function rescueContract(name: string, databaseUrl: () => string | undefined): void {
  describe(`a rescue file on ${name}`, () => {
    let office: TestOffice;

    beforeAll(async () => {
      office = await openOffice(databaseUrl());
    });
    afterAll(async () => {
      expect(office.bugs).toEqual([]);
      await office.close();
    });

    async function bring(who: TestClient, edits: readonly Edit[]): Promise<readonly Receipt[]> {
      const payload = { protocol: PROTOCOL, device: edits[0]?.device ?? '', edits };
      const response = await who.request({ method: 'POST', url: PATHS.rescue, payload });
      expect(response.statusCode).toBe(200);
      return pushResponseSchema.parse(response.json()).receipts;
    }
    const stored = (organisation: string) =>
      office.context.store.db
        .selectFrom('edits')
        .select(['id', 'device', 'author', 'result', 'brought_by'])
        .where('organisation', '=', organisation)
        .execute();

    test('11.3 brought at the desk is the author’s work, and says who brought it', async () => {
      const town = await office.addOrganisation();
      const agent = await office.signIn(town);
      const desk = await office.signIn(town, 'administrator');
      const edit = agent.edit({ address: '1 rue A', status: 'en_cours' });
      const [receipt] = await bring(desk, [edit]);
      expect(receipt).toMatchObject({ result: 'applied', rev: 1 });
      expect(await stored(town)).toEqual([
        {
          id: edit.id,
          device: agent.who.device,
          author: agent.who.user.id,
          result: 'applied',
          brought_by: desk.who.user.id,
        },
      ]);
      const detail = await desk.request({
        method: 'GET',
        url: `${PATHS.supervise}/interventions/${edit.intervention}`,
      });
      expect(detail.json()).toMatchObject({ history: [{ broughtBy: desk.who.user.id, author: agent.who.user.id }] });
      // Again, and by the tablet itself: the same receipt, and nothing added.
      expect(await bring(desk, [edit])).toEqual([receipt]);
      expect(await agent.push([edit])).toEqual([receipt]);
      expect(await stored(town)).toHaveLength(1);
    });

    test('11.3 brought by an agent holds that agent’s own work only', async () => {
      const town = await office.addOrganisation();
      const [one, two] = [await office.signIn(town), await office.signIn(town)];
      const theirs = one.edit({ address: '1 rue A' });
      expect(await bring(two, [theirs])).toEqual([{ id: theirs.id, result: 'rejected', code: 'edit-author-unknown' }]);
      // Nothing is written down that would bind the tablet it came from.
      expect(await stored(town)).toEqual([]);
      expect(await one.push([theirs])).toMatchObject([{ result: 'applied' }]);
      const own = two.edit({ address: '2 rue A' });
      expect(await bring(two, [{ ...own, device: one.who.device }])).toMatchObject([{ result: 'applied' }]);
    });

    test('9.2 what goes on from before a restore is told so, and nothing of it is applied', async () => {
      const town = await office.addOrganisation();
      const agent = await office.signIn(town);
      const { epoch } = (await agent.pull()).cursor;
      const edit = agent.edit({ address: '1 rue A' });
      const goOn = (known: string) =>
        agent.request({
          method: 'POST',
          url: PATHS.rescue,
          payload: { protocol: PROTOCOL, device: edit.device, epoch: known, edits: [edit] },
        });
      const refused = await goOn('before the restore');
      expect([refused.statusCode, refused.json()]).toEqual([409, expect.objectContaining({ code: 'epoch-changed' })]);
      expect(await stored(town)).toEqual([]);
      const taken = await goOn(epoch);
      expect(taken.json()).toMatchObject({ epoch, receipts: [{ id: edit.id, result: 'applied' }] });
    });

    test('11.4 has what was refused judged again, by the rights of who brings it', async () => {
      const town = await office.addOrganisation();
      const [north, south] = [await office.addSector(town, 'Nord'), await office.addSector(town, 'Sud')];
      const desk = await office.signIn(town, 'administrator');
      const agent = await office.signIn(town, 'agent', north);
      const record = desk.edit({ address: '1 rue A', sector: south });
      await desk.push([record]);
      const change = agent.edit(
        { support: 'bois' },
        { intervention: record.intervention, baseRev: 1, at: record.at + 1 },
      );
      expect(await agent.push([change])).toMatchObject([{ result: 'rejected', code: 'edit-outside-sector' }]);
      expect(await bring(agent, [change])).toMatchObject([{ result: 'rejected', code: 'edit-outside-sector' }]);
      const [taken] = await bring(desk, [change]);
      expect(taken).toMatchObject({ result: 'applied', rev: 2 });
      expect(await agent.push([change])).toEqual([taken]);
    });

    test('of another organisation changes nothing there', async () => {
      const [here, there] = [await office.addOrganisation('Ici'), await office.addOrganisation('Ailleurs')];
      const theirs = await office.signIn(there);
      const desk = await office.signIn(here, 'administrator');
      const edit = theirs.edit({ address: '1 rue A' });
      expect(await bring(desk, [edit])).toMatchObject([{ result: 'rejected', code: 'edit-author-unknown' }]);
      expect([await stored(here), await stored(there)]).toEqual([[], []]);
    });
  });
}
