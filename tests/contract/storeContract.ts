import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edit } from '../../src/domain/edit.ts';
import { PATHS, PROTOCOL, pushResponseSchema } from '../../src/sync/protocol.ts';
import { newId } from '../../src/backoffice/http/newId.ts';
import { openStore } from '../../src/backoffice/store/openStore.ts';
import { markReceived } from '../../src/backoffice/photos/markReceived.ts';
import { openOffice, type TestOffice } from './support/testOffice.ts';

const POINT = { lat: 46.58, lon: 0.34, accuracy: 6, source: 'gps' } as const;

/** Text that no index can compress. */
function noise(length: number): string {
  return randomBytes(length).toString('base64').slice(0, length);
}

/** What every database under the back office must hold. */
export function storeContract(name: string, databaseUrl: () => string | undefined): void {
  describe(`the back office on ${name}`, () => {
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

    test('3.1 a reader that follows the feed misses nothing of eight concurrent writers', async () => {
      const busy = await office.addOrganisation();
      const reader = await office.signIn(busy, 'supervisor');
      const writers = await Promise.all(Array.from({ length: 8 }, () => office.signIn(busy)));
      const sent = new Set<string>();
      const seen = new Set<string>();
      let writing = true;
      const write = async (writer: (typeof writers)[number]): Promise<void> => {
        for (let round = 0; round < 12; round += 1) {
          const edits = Array.from({ length: 1 + (round % 3) }, () =>
            writer.edit({ status: 'en_cours', point: POINT }),
          );
          for (const edit of edits) sent.add(edit.intervention);
          const receipts = await writer.push(edits);
          expect(receipts.map((receipt) => receipt.result)).toEqual(edits.map(() => 'applied'));
        }
      };
      const read = async (): Promise<void> => {
        let last = 0;
        for (;;) {
          const ending = !writing;
          for (const row of await reader.pullAll()) {
            expect(row.version).toBeGreaterThan(last);
            last = row.version;
            seen.add(row.intervention.id);
          }
          if (ending) return;
          await setImmediate();
        }
      };
      const reading = read();
      await Promise.all(writers.map(write)).finally(() => {
        writing = false;
      });
      await reading;
      expect([...sent].filter((id) => !seen.has(id))).toEqual([]);
    });

    test('the same edits sent twice, even at once, change nothing and get the same receipts', async () => {
      const agent = await office.signIn(organisation);
      const edits = [agent.edit({ status: 'en_cours' }), agent.edit({ status: 'a_traiter' })];
      const [first, second] = await Promise.all([agent.push(edits), agent.push(edits)]);
      expect(first).toEqual(second);
      expect(await agent.push(edits)).toEqual(first);
      const { n } = await office.context.store.db
        .selectFrom('edits')
        .select((eb) => eb.fn.countAll().as('n'))
        .where('organisation', '=', organisation)
        .where('intervention', '=', edits[0]?.intervention ?? '')
        .executeTakeFirstOrThrow();
      expect(Number(n)).toBe(1);
    });

    test('the same edit with its keys in another order is the same edit', async () => {
      const agent = await office.signIn(organisation);
      const edit = agent.edit({ address: '1 rue A', point: POINT });
      const first = await agent.push([edit]);
      const turned = (value: object): object => Object.fromEntries(Object.entries(value).toReversed());
      const point = { old: null, new: turned(POINT) };
      const again = { ...turned(edit), patch: turned({ ...edit.patch, point }) };
      expect(await agent.push([again])).toEqual(first);
    });

    test('another payload under a known id is refused, and the first one stays', async () => {
      const agent = await office.signIn(organisation);
      const edit = agent.edit({ address: '1 rue A' });
      await agent.push([edit]);
      const other: Edit = { ...edit, patch: { address: { old: null, new: '2 rue B' } } };
      expect(await agent.push([other])).toEqual([{ id: edit.id, result: 'rejected', code: 'edit-id-reused' }]);
      const rows = await agent.pullAll();
      const row = rows.find((each) => each.intervention.id === edit.intervention);
      expect(row?.intervention.fields['address']).toBe('1 rue A');
    });

    test('two devices that change different fields both get their way', async () => {
      const one = await office.signIn(organisation);
      const two = await office.signIn(organisation);
      const made = one.edit({ address: '3 rue C', support: 'pierre' });
      await one.push([made]);
      const { intervention } = made;
      const address = one.edit({ address: '4 rue D' }, { intervention, baseRev: 1, old: { address: '3 rue C' } });
      const support = two.edit({ support: 'brique' }, { intervention, baseRev: 1, old: { support: 'pierre' } });
      expect((await one.push([address]))[0]?.result).toBe('applied');
      expect((await two.push([support]))[0]?.result).toBe('merged');
      const row = (await two.pullAll()).find((each) => each.intervention.id === intervention);
      expect(row?.intervention.fields).toMatchObject({ address: '4 rue D', support: 'brique' });
      expect(row?.conflicts).toEqual([]);
    });

    test('eight devices that change one record at once all count, one after the other', async () => {
      const agents = await Promise.all(Array.from({ length: 8 }, () => office.signIn(organisation)));
      const [first] = agents;
      if (!first) throw new Error('eight agents');
      const made = first.edit({ status: 'en_cours' });
      await first.push([made]);
      const { intervention } = made;
      const pushed = agents.map((agent, n) => agent.push([agent.edit({ [`f${n}`]: n }, { intervention, baseRev: 1 })]));
      const receipts = (await Promise.all(pushed)).flat();
      expect(receipts.map((receipt) => receipt.rev).toSorted()).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
      const row = (await first.pullAll()).find((each) => each.intervention.id === intervention);
      const fields = Object.fromEntries(agents.map((_, n) => [`f${n}`, n]));
      expect(row).toMatchObject({ rev: 9, intervention: { fields } });
    });

    test('two values for one field: the first stays, the other waits with its author until someone settles it', async () => {
      const one = await office.signIn(organisation);
      const two = await office.signIn(organisation);
      const three = await office.signIn(organisation);
      const made = one.edit({ support: 'pierre' });
      const { intervention } = made;
      await one.push([made]);
      const first = one.edit({ support: 'brique' }, { intervention, baseRev: 1, old: { support: 'pierre' } });
      const second = two.edit({ support: 'metal' }, { intervention, baseRev: 1, old: { support: 'pierre' } });
      await one.push([first]);
      expect((await two.push([second]))[0]?.result).toBe('conflict');
      await three.push([three.edit({ support: 'bois' }, { intervention, baseRev: 1, old: { support: 'pierre' } })]);
      const met = (await one.pullAll()).find((each) => each.intervention.id === intervention);
      expect(met?.intervention.fields['support']).toBe('brique');
      expect(met?.conflicts).toMatchObject([
        {
          field: 'support',
          kept: 'brique',
          keptAuthor: one.who.user.id,
          offered: 'metal',
          offeredAuthor: two.who.user.id,
        },
        // What came second was not taken: it is still the first one's value that stands.
        { kept: 'brique', keptAuthor: one.who.user.id, offered: 'bois', offeredAuthor: three.who.user.id },
      ]);
      const settles = met?.conflicts.map((conflict) => conflict.id) ?? [];
      const choice = one.edit(
        { support: 'metal' },
        { intervention, baseRev: met?.rev ?? 0, old: { support: 'brique' }, settles },
      );
      await one.push([choice]);
      const settled = (await two.pullAll()).find((each) => each.intervention.id === intervention);
      expect(settled?.intervention.fields['support']).toBe('metal');
      expect(settled?.conflicts).toEqual([]);
    });

    test('a delete against an edit is a conflict, and nothing is lost', async () => {
      const one = await office.signIn(organisation);
      const two = await office.signIn(organisation);
      const made = one.edit({ address: '5 rue E' });
      const { intervention } = made;
      await one.push([made]);
      await one.push([one.edit({ address: '6 rue F' }, { intervention, baseRev: 1, old: { address: '5 rue E' } })]);
      const removal = two.edit({}, { intervention, baseRev: 1, remove: true });
      expect((await two.push([removal]))[0]?.result).toBe('conflict');
      const row = (await one.pullAll()).find((each) => each.intervention.id === intervention);
      expect(row?.intervention.deleted).toBe(false);
      expect(row?.conflicts).toMatchObject([
        {
          field: '@deleted',
          kept: false,
          keptAuthor: one.who.user.id,
          offered: true,
          offeredAuthor: two.who.user.id,
        },
      ]);
    });

    test('a deleted record stays in the feed as a tombstone', async () => {
      const agent = await office.signIn(organisation);
      const made = agent.edit({ address: '7 rue G' });
      await agent.push([made]);
      await agent.push([agent.edit({}, { intervention: made.intervention, baseRev: 1, remove: true })]);
      const row = (await agent.pullAll()).find((each) => each.intervention.id === made.intervention);
      expect(row?.intervention.deleted).toBe(true);
    });

    test('one bad edit stalls no other, whatever it is made of', async () => {
      const agent = await office.signIn(organisation);
      const good = agent.edit({ status: 'en_cours' });
      const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
      const edits = [
        { id: 'not-a-uuid' },
        null,
        'text',
        { ...agent.edit({}), patch: { note: { old: null, new: 'DEEP' } } },
        { ...agent.edit({}), kind: 'graffiti\0' },
        { ...agent.edit({}), patch: { note: { old: null, new: 'x'.repeat(700_000) } } },
        good,
      ];
      const payload = JSON.stringify({ protocol: PROTOCOL, edits }).replace('"DEEP"', deep);
      const headers = { 'content-type': 'application/json' };
      const response = await agent.request({ method: 'POST', url: PATHS.push, payload, headers });
      const { receipts } = pushResponseSchema.parse(response.json());
      expect(receipts.slice(0, -1).map((receipt) => receipt.code)).toEqual(Array(6).fill('edit-invalid'));
      expect(receipts.at(-1)).toMatchObject({ id: good.id, result: 'applied' });
    });

    test('text that a database dislikes is kept whole in the record', async () => {
      const agent = await office.signIn(organisation);
      const address = `NUL\0 ${'🏛'.repeat(3_000)} ${String.fromCharCode(0xd800)}`;
      const edit = agent.edit({ address, priority: noise(5_000), reference: noise(9_000), createdAt: 1e300 });
      expect((await agent.push([edit]))[0]?.result).toBe('applied');
      const row = (await agent.pullAll()).find((each) => each.intervention.id === edit.intervention);
      expect(row?.intervention.fields['address']).toBe(address);
    });

    test('an edit on a record that has not arrived is to be tried again, and passes once it has', async () => {
      const one = await office.signIn(organisation);
      const made = one.edit({ address: '8 rue H' });
      const early = one.edit({ address: '9 rue I' }, { intervention: made.intervention, baseRev: 1 });
      expect(await one.push([early])).toEqual([{ id: early.id, result: 'retry', code: 'edit-base-missing' }]);
      await one.push([made]);
      expect((await one.push([{ ...early, patch: {} }]))[0]?.result).toBe('applied');
    });

    test('an edit of another device is refused without taking its id, so that its own device can still send it', async () => {
      const one = await office.signIn(organisation);
      const two = await office.signIn(organisation);
      const edit = one.edit({ status: 'en_cours' });
      expect((await two.push([edit]))[0]).toMatchObject({ result: 'rejected', code: 'edit-of-another-device' });
      expect((await one.push([edit]))[0]?.result).toBe('applied');
    });

    test('edits of somebody who used the device before are taken, those of a stranger are not', async () => {
      const before = await office.signIn(organisation);
      const now = await office.signIn(organisation, 'agent', null, before.who.device);
      const stranger = await office.signIn(organisation);
      const left = before.edit({ status: 'en_cours' });
      const forged = now.edit({ status: 'en_cours' }, { author: stranger.who.user.id });
      const receipts = await now.push([left, forged]);
      expect(receipts.map((receipt) => receipt.code ?? receipt.result)).toEqual(['applied', 'edit-author-unknown']);
    });

    test('when the bytes of a photo arrive, every device learns of it', async () => {
      const agent = await office.signIn(organisation);
      const colleague = await office.signIn(organisation);
      const sha256 = 'ab'.repeat(32);
      const photo = {
        sha256,
        role: 'before' as const,
        size: 5,
        width: 1,
        height: 1,
        takenAt: 1,
        author: agent.who.user.id,
        point: null,
      };
      const edits = [1, 2].map(() => agent.edit({ status: 'en_cours' }, { photos: [photo] }));
      await agent.push(edits);
      const before = await colleague.pullAll();
      expect(before.filter((row) => row.received.includes(sha256))).toEqual([]);
      await markReceived(office.context, organisation, sha256);
      const after = await colleague.pullAll();
      expect(after.map((row) => row.received)).toEqual([[sha256], [sha256]]);
      expect(new Set(after.map((row) => row.version)).size).toBe(2);
      await agent.push([agent.edit({ status: 'en_cours' }, { photos: [photo] })]);
      expect((await colleague.pullAll()).map((row) => row.received)).toEqual([[sha256]]);
    });

    test('many addresses on one exact coordinate make it doubtful for everybody', async () => {
      const town = await office.addOrganisation();
      const agent = await office.signIn(town);
      const edits = Array.from({ length: 6 }, (_, n) => agent.edit({ address: `${n} rue L`, point: POINT }));
      for (const edit of edits) await agent.push([edit]);
      const newest = new Map((await agent.pullAll()).map((row) => [row.intervention.id, row.doubtful]));
      expect([...newest.values()]).toEqual(Array(6).fill(true));
    });

    test('a failed transaction leaves nothing behind', async () => {
      const { store } = office.context;
      const id = newId();
      await expect(
        store.write(async (trx) => {
          await trx.insertInto('sectors').values({ organisation, id, name: 'Fantôme' }).execute();
          throw new Error('on purpose');
        }),
      ).rejects.toThrow('on purpose');
      expect(await store.db.selectFrom('sectors').select('id').where('id', '=', id).execute()).toEqual([]);
    });

    test('a database that a newer version made is refused with a sentence', async () => {
      const { store, dataFolder } = office.context;
      await store.db
        .insertInto('kysely_migration' as never)
        .values({ name: '9999_future', timestamp: 'later' })
        .execute();
      await expect(openStore({ databaseUrl: databaseUrl(), dataFolder })).rejects.toThrow(/newer Sillage/);
      await store.db
        .deleteFrom('kysely_migration' as never)
        .where('name' as never, '=', '9999_future' as never)
        .execute();
    });
  });
}
