import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADMINISTRATOR, addPerson, codeFor, enrolTablet, setUpOffice } from '../../auth/support/accounts.ts';
import type { TestClient } from '../../auth/support/testClient.ts';
import type { TestOffice, TestOfficeOptions } from '../../auth/support/testOffice.ts';
import { openTestOffice } from '../../auth/support/testOffice.ts';

describe('a session', () => {
  let office: TestOffice;
  let administrator: TestClient;

  const open = async (options: TestOfficeOptions = {}) => {
    office = await openTestOffice(options);
    administrator = await setUpOffice(office);
  };
  beforeEach(() => open());
  afterEach(async () => {
    await office.close();
    expect(office.bugs).toEqual([]);
  });

  const credentials = { email: ADMINISTRATOR.email, password: ADMINISTRATOR.password };

  it('is needed', async () => {
    const answer = await office.client().get('/api/session');
    expect([answer.status, answer.code]).toEqual([401, 'session-needed']);
    const forged = office.client();
    forged.cookie = 'sillage_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    expect((await forged.get('/api/session')).code).toBe('session-needed');
  });

  it('travels in a cookie out of reach of scripts and other sites', async () => {
    const answer = await office.client().post('/api/session/password', credentials);
    const flags = (answer.setCookie ?? '').split('; ').slice(1).sort();
    expect(flags).toEqual(['HttpOnly', 'Max-Age=604800', 'Path=/', 'SameSite=Strict']);
  });

  it('travels over https only, once it was opened there', async () => {
    const answer = await office.client().request('POST', '/api/session/password', credentials, {
      'x-forwarded-proto': 'https',
      origin: 'https://sillage.test',
    });
    expect(answer.setCookie).toContain('; Secure');
  });

  it('travels over https only, where people reach the back office so', async () => {
    await office.close();
    await open({ publicUrl: 'https://sillage.test/' });
    const answer = await office.client().post('/api/session/password', credentials);
    expect(answer.setCookie).toContain('; Secure');
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { code, url } = await codeFor(administrator, agent.id);
    expect(url).toBe(`https://sillage.test/enroler#${code}`);
  });

  it('is not stored as it travels', async () => {
    const secret = administrator.cookie?.split('=')[1] ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    const rows = await office.context.store.db.selectFrom('sessions').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('ends at once when its person signs out, and signing out twice is no failure', async () => {
    const stolen = office.client();
    stolen.cookie = administrator.cookie;
    const answer = await administrator.request('DELETE', '/api/session');
    expect(answer.status).toBe(204);
    expect(answer.setCookie).toMatch(/^sillage_session=;.*Expires=Thu, 01 Jan 1970/);
    expect((await stolen.get('/api/session')).code).toBe('session-needed');
    expect((await stolen.request('DELETE', '/api/session')).status).toBe(204);
  });

  it('is refused to requests that a page of another site starts', async () => {
    const foreign = [{ origin: 'https://evil.test' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }];
    for (const headers of foreign) {
      const answer = await administrator.request('POST', '/api/admin/sectors', { name: 'Nord' }, headers);
      expect([answer.status, answer.code]).toEqual([403, 'origin-refused']);
      const signedOut = await administrator.request('DELETE', '/api/session', undefined, headers);
      expect(signedOut.code).toBe('origin-refused');
    }
    expect((await administrator.get('/api/session')).status).toBe(200);
  });

  it('leaves no secret in the log, and a line for each thing that matters', async () => {
    const cookies = [administrator.cookie];
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { code } = await codeFor(administrator, agent.id);
    const unused = await codeFor(administrator, agent.id);
    await office.client().post('/api/session/enrolment', { code, deviceName: 'Tablette' });
    const { tablet, device } = await enrolTablet(office, administrator, agent.id);
    cookies.push(tablet.cookie);
    await tablet.get('/api/session');
    await office.client().post('/api/session/password', { ...credentials, password: 'secret-mal-tapé' });
    await office.client().post('/api/session/password', { email: credentials.email, password: 12 });
    await administrator.request('DELETE', `/api/admin/devices/${device}`);
    const supervisor = await addPerson(administrator, 'supervisor', 'Dominique');
    const reset = await codeFor(administrator, supervisor.id);
    const wrong = { current: 'secret-pas-le-bon', password: 'nouveau secret choisi' };
    await administrator.post('/api/session/password/change', wrong);
    await administrator.post('/api/session/password/change', { ...wrong, current: ADMINISTRATOR.password });
    await office.client().post('/api/session/password/reset', { code: reset.code, password: wrong.password });
    await administrator.request('DELETE', '/api/session');

    const log = office.log.join('');
    const events = ['code-issued', 'code-refused', 'device-enrolled', 'sign-in-refused', 'device-revoked'];
    for (const event of [...events, 'password-refused', 'password-changed', 'password-reset'])
      expect(log).toContain(`"audit":"${event}"`);
    const secrets = [
      ADMINISTRATOR.password,
      'secret-mal-tapé',
      ADMINISTRATOR.email,
      code,
      unused.code,
      reset.code,
      wrong.current,
      wrong.password,
      '$argon2',
      ...cookies.map((cookie) => cookie?.split('=')[1] ?? 'no cookie'),
    ];
    expect(secrets).not.toContain('no cookie');
    for (const secret of secrets) expect(log).not.toContain(secret);
  });
});
