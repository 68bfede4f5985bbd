import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestPostgres } from '../../../support/postgres.ts';
import { startPostgres } from '../../../support/postgres.ts';
import { ADMINISTRATOR, addPerson, codeFor, setUpOffice } from '../../auth/support/accounts.ts';
import type { TestOffice } from '../../auth/support/testOffice.ts';
import { openTestOffice } from '../../auth/support/testOffice.ts';
import { untilAlone } from '../../auth/support/untilAlone.ts';

describe.each(['sqlite', 'postgres'] as const)('several requests at once on %s', (dialect) => {
  let server: TestPostgres | null = null;
  /** Two back offices on one PostgreSQL, as behind a proxy; on SQLite one process serves all. */
  let offices: readonly [TestOffice, TestOffice];

  beforeAll(async () => {
    if (dialect === 'postgres') server = await startPostgres();
  });
  afterAll(async () => {
    await server?.stop();
  });

  beforeEach(async () => {
    const first = await openTestOffice(server ? { databaseUrl: server.url } : {});
    offices = [first, server ? await openTestOffice({ databaseUrl: server.url }) : first];
  });
  afterEach(async () => {
    for (const office of new Set(offices)) {
      await office.close();
      expect(office.bugs).toEqual([]);
    }
    if (server) await untilAlone(server.url, 'drop schema public cascade; create schema public');
  });

  it('set the installation up once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        offices[n % 2 === 0 ? 0 : 1].client().post('/api/setup', {
          ...ADMINISTRATOR,
          email: `administration${String(n)}@essai.invalid`,
        }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'already-set-up')).toHaveLength(7);
    const { db } = offices[0].context.store;
    expect(await db.selectFrom('organisations').select('id').execute()).toHaveLength(1);
    expect(await db.selectFrom('people').select('id').execute()).toHaveLength(1);
  });

  it('use an enrolment code once', async () => {
    const administrator = await setUpOffice(offices[0]);
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { code } = await codeFor(administrator, agent.id);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        offices[n % 2 === 0 ? 0 : 1].client().post('/api/session/enrolment', { code, deviceName: 'Tablette' }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'code-wrong')).toHaveLength(9);
  });

  it('use a code for a new password once, and nobody else’s choice stands', async () => {
    const administrator = await setUpOffice(offices[0]);
    const { id, email } = await addPerson(administrator, 'supervisor', 'Dominique');
    const { code } = await codeFor(administrator, id);
    const passwords = Array.from({ length: 6 }, (_, n) => `une phrase bien longue ${String(n)}`);
    const answers = await Promise.all(
      passwords.map((password, n) =>
        offices[n % 2 === 0 ? 0 : 1].client().post('/api/session/password/reset', { code, password }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 204)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'code-wrong')).toHaveLength(5);
    const password = passwords[answers.findIndex((answer) => answer.status === 204)];
    expect((await offices[1].client().post('/api/session/password', { email, password })).status).toBe(200);
  });

  it('leave an administrator when two deactivate each other', async () => {
    const one = await setUpOffice(offices[0]);
    const { id: second } = await addPerson(one, 'administrator', 'Dominique');
    const other = offices[1].client();
    await other.post('/api/session/password', { email: 'dominique@essai.invalid', password: ADMINISTRATOR.password });
    const { people } = (await one.get('/api/admin/people')).json<{ people: { id: string }[] }>();
    const first = people.find((person) => person.id !== second)?.id ?? '';
    const answers = await Promise.all([
      one.request('PATCH', `/api/admin/people/${second}`, { active: false }),
      other.request('PATCH', `/api/admin/people/${first}`, { active: false }),
    ]);
    expect(answers.filter((answer) => answer.status === 204)).toHaveLength(1);
    const active = await offices[0].context.store.db
      .selectFrom('people')
      .select('id')
      .where('active', '=', 1)
      .execute();
    expect(active).toHaveLength(1);
  });

  it('give an address to one person', async () => {
    const administrator = await setUpOffice(offices[0]);
    const person = { name: 'Dominique', role: 'supervisor', sector: null, password: ADMINISTRATOR.password };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        administrator.post('/api/admin/people', { ...person, email: 'Dominique@essai.invalid' }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'email-taken')).toHaveLength(5);
  });
});
