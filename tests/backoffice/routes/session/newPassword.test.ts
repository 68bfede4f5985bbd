import * as argon2 from '@node-rs/argon2';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../../src/sync/protocol.ts';
import {
  ADMINISTRATOR,
  addOtherOrganisation,
  addPerson,
  codeFor,
  enrolTablet,
  setUpOffice,
} from '../../auth/support/accounts.ts';
import type { TestClient } from '../../auth/support/testClient.ts';
import type { TestOffice } from '../../auth/support/testOffice.ts';
import { HOUR, openTestOffice } from '../../auth/support/testOffice.ts';

vi.mock('@node-rs/argon2', { spy: true });

const OLD = ADMINISTRATOR.password;
const NEW = 'une phrase toute neuve';
const CHANGE = '/api/session/password/change';
const RESET = '/api/session/password/reset';

let office: TestOffice;
let administrator: TestClient;
let supervisor: { readonly id: string; readonly email: string };

beforeEach(async () => {
  office = await openTestOffice();
  administrator = await setUpOffice(office);
  const { id } = await addPerson(administrator, 'supervisor', 'Dominique');
  supervisor = { id, email: 'dominique@essai.invalid' };
});
afterEach(async () => {
  await office.close();
  expect(office.bugs).toEqual([]);
});

async function signIn(password: string, client = office.client()) {
  const answer = await client.post('/api/session/password', { email: supervisor.email, password });
  return { client, code: answer.code };
}
const signedIn = async (client: TestClient): Promise<boolean> => (await client.get('/api/session')).status === 200;

async function storedHash(): Promise<string | null> {
  const { db } = office.context.store;
  const row = await db.selectFrom('people').select('password_hash').where('id', '=', supervisor.id).executeTakeFirst();
  return row?.password_hash ?? null;
}

/** What happens while the next password is being checked. */
function whileChecking(happens: () => Promise<unknown>): void {
  const { verify } = argon2;
  vi.mocked(verify).mockImplementationOnce(async (...args) => {
    const right = await verify(...args);
    await happens();
    return right;
  });
}

describe('changing one’s own password', () => {
  const change = (client: TestClient, body: object = {}) =>
    client.post(CHANGE, { current: OLD, password: NEW, ...body });

  it('replaces it, goes on here and signs out everywhere else', async () => {
    const [here, elsewhere] = [(await signIn(OLD)).client, (await signIn(OLD)).client];
    const { code } = await codeFor(administrator, supervisor.id);
    expect((await change(here)).status).toBe(204);
    expect([await signedIn(here), await signedIn(elsewhere), await signedIn(administrator)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([(await signIn(OLD)).code, (await signIn(NEW)).code]).toEqual(['sign-in-wrong', null]);
    expect(await storedHash()).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    // A link that was still open would be a second way in.
    expect((await office.client().post(RESET, { code, password: OLD })).code).toBe('code-wrong');
  });

  it('asks for the current one again, and changes nothing without it', async () => {
    const { client } = await signIn(OLD);
    const before = await storedHash();
    const refused = await change(client, { current: 'pas-le-bon-mot' });
    expect([refused.status, refused.code]).toEqual([403, 'password-wrong']);
    expect((await change(client, { current: '' })).code).toBe('password-wrong');
    expect(await storedHash()).toBe(before);
    expect(await signedIn(client)).toBe(true);
  });

  it.each([['x'.repeat(11)], ['x'.repeat(201)]])('refuses one that is too short or too long', async (password) => {
    const { client } = await signIn(OLD);
    expect((await change(client, { password })).code).toBe('request-invalid');
  });

  it('refuses the sixth try a minute on one account, the right one too', async () => {
    const { client } = await signIn(OLD);
    for (let n = 0; n < 5; n++)
      expect((await change(client, { current: `essai numéro ${String(n)}` })).code).toBe('password-wrong');
    const refused = await change(client);
    expect([refused.status, refused.code]).toEqual([429, 'too-many-requests']);
  });

  it('refuses more than twenty tries a minute from one address', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const { client } = await signIn(OLD);
    const last = { status: 0 };
    for (let n = 0; n < 21; n++) last.status = (await client.request('POST', CHANGE, {}, from)).status;
    expect(last.status).toBe(429);
  });

  it('is not for agents, who have none', async () => {
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { tablet } = await enrolTablet(office, administrator, agent.id);
    expect((await change(tablet)).code).toBe('not-allowed');
  });

  it('gives way where another was set while it was checked', async () => {
    const { client } = await signIn(OLD);
    const { code } = await codeFor(administrator, supervisor.id);
    whileChecking(() => office.client().post(RESET, { code, password: 'choisi par le lien' }));
    expect((await change(client)).code).toBe('password-wrong');
    expect((await signIn('choisi par le lien')).code).toBeNull();
  });
});

describe('choosing a new password with a code', () => {
  const reset = (code: string, password = NEW) => office.client().post(RESET, { code, password });

  it('lets in with it alone, and ends every session of the past', async () => {
    const { client } = await signIn(OLD);
    const { code, url, expiresAt } = await codeFor(administrator, supervisor.id);
    expect(url).toBe(`http://sillage.test/mot-de-passe#${code}`);
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(expiresAt).toBe(office.clock.now + 24 * HOUR);
    expect((await reset(code)).status).toBe(204);
    expect(await signedIn(client)).toBe(false);
    expect([(await signIn(OLD)).code, (await signIn(NEW)).code]).toEqual(['sign-in-wrong', null]);
  });

  it('works once', async () => {
    const { code } = await codeFor(administrator, supervisor.id);
    expect((await reset(` ${code.toLowerCase().replaceAll('-', ' ')} `)).status).toBe(204);
    const again = await reset(code, 'une phrase d’un autre');
    expect([again.status, again.code]).toEqual([401, 'code-wrong']);
    expect((await signIn(NEW)).code).toBeNull();
  });

  it('ends after 24 hours, with the next code, and with the person', async () => {
    const late = await codeFor(administrator, supervisor.id);
    office.clock.now += 24 * HOUR;
    expect((await reset(late.code)).code).toBe('code-wrong');
    administrator = office.client();
    await administrator.post('/api/session/password', { email: ADMINISTRATOR.email, password: OLD });
    const replaced = await codeFor(administrator, supervisor.id);
    const last = await codeFor(administrator, supervisor.id);
    expect((await reset(replaced.code)).code).toBe('code-wrong');
    await office.context.store.db.updateTable('people').set({ active: 0 }).where('id', '=', supervisor.id).execute();
    expect((await reset(last.code)).code).toBe('code-wrong');
  });

  it('is another thing than enrolling: neither code opens the other door, nor is used up there', async () => {
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const [forAgent, forDesk] = [await codeFor(administrator, agent.id), await codeFor(administrator, supervisor.id)];
    const enrol = (code: string) => office.client().post('/api/session/enrolment', { code, deviceName: 'Tablette' });
    expect((await enrol(forDesk.code)).code).toBe('code-wrong');
    expect((await reset(forAgent.code)).code).toBe('code-wrong');
    expect((await enrol(forAgent.code)).json<Session>().user.id).toBe(agent.id);
    expect((await reset(forDesk.code)).status).toBe(204);
  });

  it('refuses a short password without using the code up', async () => {
    const { code } = await codeFor(administrator, supervisor.id);
    expect((await reset(code, 'trop court')).code).toBe('request-invalid');
    expect((await reset(code)).status).toBe(204);
  });

  it('refuses more than twenty tries a minute from one address, the right code too', async () => {
    const { code } = await codeFor(administrator, supervisor.id);
    const attempt = (tried: string, ip: string) =>
      office.client().request('POST', RESET, { code: tried, password: NEW }, { 'x-forwarded-for': ip });
    for (let n = 0; n < 20; n++) expect((await attempt('0000', '203.0.113.7')).code).toBe('code-wrong');
    expect((await attempt(code, '203.0.113.7')).code).toBe('too-many-requests');
    expect((await attempt(code, '203.0.113.8')).status).toBe(204);
  });

  it('is given by administrators, not to themselves, and to nobody of another organisation', async () => {
    const { people } = (await administrator.get('/api/admin/people')).json<{
      people: { id: string; role: string }[];
    }>();
    const self = people.find(({ role }) => role === 'administrator')?.id ?? '';
    expect((await administrator.post(`/api/admin/people/${self}/code`)).code).toBe('code-for-oneself');
    const { client } = await signIn(OLD);
    expect((await client.post(`/api/admin/people/${self}/code`)).code).toBe('not-allowed');
    const other = await addOtherOrganisation(office);
    expect((await other.administrator.post(`/api/admin/people/${supervisor.id}/code`)).code).toBe('not-found');
  });
});

describe('signing in', () => {
  it('with the old password opens nothing when a new one is set while it is checked', async () => {
    const { code } = await codeFor(administrator, supervisor.id);
    whileChecking(() => office.client().post(RESET, { code, password: NEW }));
    const late = await signIn(OLD);
    expect([late.code, await signedIn(late.client)]).toEqual(['sign-in-wrong', false]);
  });

  it('opens nothing for somebody deactivated while it is checked', async () => {
    whileChecking(() => administrator.request('PATCH', `/api/admin/people/${supervisor.id}`, { active: false }));
    const late = await signIn(OLD);
    await administrator.request('PATCH', `/api/admin/people/${supervisor.id}`, { active: true });
    expect([late.code, await signedIn(late.client)]).toEqual(['sign-in-wrong', false]);
  });
});
