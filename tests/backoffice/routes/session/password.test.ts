import * as argon2 from '@node-rs/argon2';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../../src/sync/protocol.ts';
import { ADMINISTRATOR, addPerson, deviceIn, enrolTablet, setUpOffice } from '../../auth/support/accounts.ts';
import type { TestClient } from '../../auth/support/testClient.ts';
import type { TestOffice } from '../../auth/support/testOffice.ts';
import { DAY, HOUR, openTestOffice } from '../../auth/support/testOffice.ts';

// The real functions, counted: time would be a poor witness of the work done.
vi.mock('@node-rs/argon2', { spy: true });

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0';

describe('signing in with a password', () => {
  let office: TestOffice;
  let administrator: TestClient;

  beforeEach(async () => {
    office = await openTestOffice();
    administrator = await setUpOffice(office);
  });
  afterEach(async () => {
    await office.close();
    expect(office.bugs).toEqual([]);
  });

  const signIn = (
    client: TestClient,
    body: { readonly email?: string; readonly password?: string; readonly device?: string } = {},
    headers: { readonly [name: string]: string } = {},
  ) =>
    client.request(
      'POST',
      '/api/session/password',
      { email: ADMINISTRATOR.email, password: ADMINISTRATOR.password, ...body },
      headers,
    );

  it('opens a session on a device named after the browser', async () => {
    const answer = await signIn(office.client(), {}, { 'user-agent': FIREFOX });
    expect(answer.json<Session>()).toMatchObject({
      user: { role: 'administrator' },
      device: { name: 'Firefox sur Windows' },
    });
  });

  it('takes the address in any case', async () => {
    expect((await signIn(office.client(), { email: ' Administration@ESSAI.invalid ' })).status).toBe(200);
  });

  it('says the same, after the same work, whether the address or the password is wrong', async () => {
    await addPerson(administrator, 'supervisor', 'Dominique');
    const { people } = (await administrator.get('/api/admin/people')).json<{
      people: { id: string; role: string }[];
    }>();
    const supervisor = people.find((person) => person.role === 'supervisor')?.id ?? '';
    await administrator.request('PATCH', `/api/admin/people/${supervisor}`, { active: false });
    // The first one also makes the decoy hash, once in the life of the process.
    await signIn(office.client(), { email: 'personne@essai.invalid' });

    const tries = [
      { password: 'pas-le-bon-mot' },
      { email: 'inconnu@essai.invalid' },
      { email: 'dominique@essai.invalid' },
      { email: 'not an address' },
    ];
    const texts = new Set<string>();
    for (const body of tries) {
      vi.mocked(argon2.verify).mockClear();
      vi.mocked(argon2.hash).mockClear();
      const answer = await signIn(office.client(), body);
      expect([answer.status, answer.code]).toEqual([401, 'sign-in-wrong']);
      expect(argon2.verify).toHaveBeenCalledTimes(1);
      expect(vi.mocked(argon2.verify).mock.calls[0]?.[0]).toContain('$m=19456,t=2,p=1$');
      expect(argon2.hash).not.toHaveBeenCalled();
      texts.add(answer.text);
    }
    expect(texts.size).toBe(1);
  });

  it('never lets an agent in, who has no password', async () => {
    const agent = await addPerson(administrator, 'agent', 'Camille');
    expect(agent.email).toBeNull();
    expect((await signIn(office.client(), { email: 'camille@essai.invalid' })).code).toBe('sign-in-wrong');
    expect((await signIn(office.client(), { email: '' })).code).toBe('sign-in-wrong');
  });

  it('refuses the sixth try a minute on one account, from wherever it comes', async () => {
    for (let n = 0; n < 5; n++) {
      const from = { 'x-forwarded-for': `203.0.113.${String(n)}` };
      expect((await signIn(office.client(), { password: 'pas-le-bon-mot' }, from)).code).toBe('sign-in-wrong');
    }
    const shouted = { email: ADMINISTRATOR.email.toUpperCase() };
    const refused = await signIn(office.client(), shouted, { 'x-forwarded-for': '203.0.113.9' });
    expect([refused.status, refused.code]).toEqual([429, 'too-many-requests']);
  });

  it('refuses more than twenty tries a minute from one address, whatever the account', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' };
    for (let n = 0; n < 20; n++)
      expect((await signIn(office.client(), { email: `essai${String(n)}@essai.invalid` }, from)).status).toBe(401);
    expect((await signIn(office.client(), {}, from)).code).toBe('too-many-requests');
    expect((await signIn(office.client(), {}, { 'x-forwarded-for': '203.0.113.8' })).status).toBe(200);
  });

  it('ends after 12 hours without a request', async () => {
    office.clock.now += 12 * HOUR - 1;
    expect((await administrator.get('/api/session')).status).toBe(200);
    office.clock.now += 12 * HOUR;
    expect((await administrator.get('/api/session')).code).toBe('session-needed');
  });

  it('ends after 7 days whatever happens', async () => {
    const opened = office.clock.now;
    while (office.clock.now + 11 * HOUR < opened + 7 * DAY) {
      office.clock.now += 11 * HOUR;
      expect((await administrator.get('/api/session')).status).toBe(200);
    }
    office.clock.now = opened + 7 * DAY;
    expect((await administrator.get('/api/session')).code).toBe('session-needed');
  });

  it('keeps the id of a browser that the same person was signed in on', async () => {
    const first = deviceIn((await signIn(office.client())).json<Session>());
    const second = deviceIn((await signIn(office.client(), { device: first })).json<Session>());
    expect(second).toBe(first);
  });

  it('ends the session that the browser had before', async () => {
    const earlier = office.client();
    earlier.cookie = administrator.cookie;
    expect((await earlier.get('/api/session')).status).toBe(200);
    await signIn(administrator);
    expect((await earlier.get('/api/session')).code).toBe('session-needed');
    expect((await administrator.get('/api/session')).status).toBe(200);
  });

  it('does not hand the device of somebody else to whoever knows its id', async () => {
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { tablet, device } = await enrolTablet(office, administrator, agent.id);
    const taken = deviceIn((await signIn(office.client(), { device })).json<Session>());
    expect(taken).not.toBe(device);
    expect((await tablet.get('/api/session')).status).toBe(200);
  });

  it('goes on under the id of a tablet that still shows its agent’s session', async () => {
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { tablet, device } = await enrolTablet(office, administrator, agent.id);
    expect(deviceIn((await signIn(tablet, { device })).json<Session>())).toBe(device);
  });

  it('goes on under the id of a revoked tablet too, whose unsent work stays its own', async () => {
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { tablet, device } = await enrolTablet(office, administrator, agent.id);
    await administrator.request('DELETE', `/api/admin/devices/${device}`);
    expect((await tablet.get('/api/session')).code).toBe('session-needed');
    expect(deviceIn((await signIn(tablet, { device })).json<Session>())).toBe(device);
  });
});
