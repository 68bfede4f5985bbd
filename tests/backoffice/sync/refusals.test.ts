import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../../contract/support/testOffice.ts';

let office: TestOffice;
let organisation: string;

beforeEach(async () => {
  office = await openOffice();
  organisation = await office.addOrganisation();
});
afterEach(() => office.close());

test('a status that only a supervisor sets is refused from an agent', async () => {
  const agent = await office.signIn(organisation);
  const supervisor = await office.signIn(organisation, 'supervisor');
  const [mine, theirs] = [agent.edit({ status: 'controle' }), supervisor.edit({ status: 'controle' })];
  expect((await agent.push([mine]))[0]).toMatchObject({ result: 'rejected', code: 'edit-status-refused' });
  expect((await supervisor.push([theirs]))[0]?.result).toBe('applied');
});

test('6.6 an agent may agree with a status that only a supervisor gives, and not give it', async () => {
  const agent = await office.signIn(organisation);
  const supervisor = await office.signIn(organisation, 'supervisor');
  const made = agent.edit({ status: 'fait' });
  await agent.push([made]);
  const { intervention } = made;
  const from = (status: string) => ({ intervention, baseRev: 1, old: { status } });
  await agent.push([agent.edit({ status: 'en_cours' }, from('fait'))]);
  await supervisor.push([supervisor.edit({ status: 'controle' }, from('fait'))]);
  const [conflict] = await office.context.store.db.selectFrom('conflicts').select('id').execute();
  const check = async (settles: readonly string[]) =>
    (await agent.push([{ ...agent.edit({ status: 'controle' }, from('en_cours')), settles }]))[0];
  expect(await check([])).toMatchObject({ code: 'edit-status-refused' });
  expect(await check([made.id])).toMatchObject({ code: 'edit-status-refused' });
  expect(await check([String(conflict?.id)])).not.toHaveProperty('code');
  // It stands: to name it changes nothing.
  expect(await check([])).not.toHaveProperty('code');
  // Another tablet that agreed, and did not know that it was settled.
  await agent.push([agent.edit({ status: 'en_cours' }, from('controle'))]);
  expect(await check([String(conflict?.id)])).not.toHaveProperty('code');
});

test('2.2 an edit on which the database itself fails is to be tried again with what follows it, and the others pass', async () => {
  const agent = await office.signIn(organisation);
  const [before, other, after] = [agent.edit({ support: 'pierre' }), agent.edit({}), agent.edit({})];
  await agent.push([before]);
  const { intervention } = before;
  const broken = agent.edit({ support: 'brique' }, { intervention, baseRev: 1, old: { support: 'pierre' } });
  const behind = agent.edit({ support: 'metal' }, { intervention, baseRev: 1, old: { support: 'brique' } });
  await sql
    .raw(
      `create trigger broken before insert on edits when new.id = '${broken.id}' begin select raise(abort, 'no'); end`,
    )
    .execute(office.context.store.db);
  const receipts = await agent.push([other, broken, behind, after]);
  expect(receipts.map(({ id, result, code }) => [id, result, code])).toEqual([
    [other.id, 'applied', undefined],
    [broken.id, 'retry', 'internal-error'],
    // Applied now it would come before the other, and meet its own author's work.
    [behind.id, 'retry', 'internal-error'],
    [after.id, 'applied', undefined],
  ]);
  expect(office.bugs.length).toBeGreaterThan(0);
  await sql.raw('drop trigger broken').execute(office.context.store.db);
  const again = await agent.push([broken, behind]);
  expect(again.map((receipt) => receipt.result)).toEqual(['applied', 'merged']);
});
