import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../../src/sync/protocol.ts';
import { addPerson, codeFor, deviceIn, enrolTablet, setUpOffice } from '../../auth/support/accounts.ts';
import type { TestClient } from '../../auth/support/testClient.ts';
import type { TestOffice } from '../../auth/support/testOffice.ts';
import { DAY, HOUR, openTestOffice } from '../../auth/support/testOffice.ts';

describe('enrolling a tablet', () => {
  let office: TestOffice;
  let administrator: TestClient;
  let agent: string;

  beforeEach(async () => {
    office = await openTestOffice();
    administrator = await setUpOffice(office);
    agent = (await addPerson(administrator, 'agent', 'Camille')).id;
  });
  afterEach(async () => {
    await office.close();
    expect(office.bugs).toEqual([]);
  });

  const enrol = (client: TestClient, code: string) =>
    client.post('/api/session/enrolment', { code, deviceName: 'Tablette 1' });

  it('signs its agent in with all that the tablet needs to work alone', async () => {
    const { code } = await codeFor(administrator, agent);
    const session = (await enrol(office.client(), code)).json<Session>();
    expect(session).toMatchObject({
      user: { id: agent, name: 'Camille', role: 'agent', sector: null },
      device: { name: 'Tablette 1' },
      organisation: { name: 'Ville d’essai', demonstration: false, basemap: 'ign', bounds: [41.3, -5.2, 51.1, 9.6] },
      sectors: [],
      serverTime: office.clock.now,
    });
    expect(session.people.map((each) => each.name)).toEqual(['Administration d’essai', 'Camille']);
  });

  it('takes the code as it is typed', async () => {
    const { code } = await codeFor(administrator, agent);
    expect((await enrol(office.client(), ` ${code.toLowerCase().replace('-', ' ')} `)).status).toBe(200);
  });

  it('lets one of ten tablets that use the same code at once in', async () => {
    const { code } = await codeFor(administrator, agent);
    const answers = await Promise.all(Array.from({ length: 10 }, () => enrol(office.client(), code)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'code-wrong')).toHaveLength(9);
    expect((await enrol(office.client(), code)).code).toBe('code-wrong');
  });

  it('refuses a code after 24 hours', async () => {
    const early = await codeFor(administrator, agent);
    expect(early.expiresAt).toBe(office.clock.now + 24 * HOUR);
    office.clock.now = early.expiresAt;
    expect((await enrol(office.client(), early.code)).code).toBe('code-wrong');
    office.clock.now = early.expiresAt - 1;
    expect((await enrol(office.client(), early.code)).status).toBe(200);
  });

  it('ends the earlier code when a new one is made', async () => {
    const first = await codeFor(administrator, agent);
    const second = await codeFor(administrator, agent);
    expect((await enrol(office.client(), first.code)).code).toBe('code-wrong');
    expect((await enrol(office.client(), second.code)).status).toBe(200);
  });

  it('refuses the code of somebody who was deactivated meanwhile, even when active again', async () => {
    const { code } = await codeFor(administrator, agent);
    await administrator.request('PATCH', `/api/admin/people/${agent}`, { active: false });
    await administrator.request('PATCH', `/api/admin/people/${agent}`, { active: true });
    expect((await enrol(office.client(), code)).code).toBe('code-wrong');
  });

  it('refuses a code whose person is not active, however that came about', async () => {
    const { code } = await codeFor(administrator, agent);
    await office.context.store.db.updateTable('people').set({ active: 0 }).where('id', '=', agent).execute();
    expect((await enrol(office.client(), code)).code).toBe('code-wrong');
  });

  it('keeps the id of a tablet enrolled again, so that its unsent work is still its own', async () => {
    const { tablet, device } = await enrolTablet(office, administrator, agent);
    await administrator.request('DELETE', `/api/admin/devices/${device}`);
    expect((await tablet.get('/api/session')).code).toBe('session-needed');
    const again = await enrolTablet(office, administrator, agent, device);
    expect(again.device).toBe(device);
    expect((await again.tablet.get('/api/session')).status).toBe(200);
    expect((await tablet.get('/api/session')).code).toBe('session-needed');
  });

  it('gives a tablet that names an unknown id one of its own', async () => {
    const { device } = await enrolTablet(office, administrator, agent, 'made-up');
    expect(device).not.toBe('made-up');
  });

  it('keeps the tablet signed in as long as it is heard of within 400 days', async () => {
    const { tablet } = await enrolTablet(office, administrator, agent);
    for (const _ of [1, 2, 3]) {
      office.clock.now += 399 * DAY;
      const answer = await tablet.get('/api/session');
      expect(answer.status).toBe(200);
      expect(answer.setCookie).toContain(`Max-Age=${String((400 * DAY) / 1000)}`);
    }
    office.clock.now += 400 * DAY;
    expect((await tablet.get('/api/session')).code).toBe('session-needed');
  });

  it('notes the last contact, at most once a minute', async () => {
    const { tablet, device } = await enrolTablet(office, administrator, agent);
    const contact = async () =>
      (
        await office.context.store.db
          .selectFrom('devices')
          .select('last_contact_at')
          .where('id', '=', device)
          .executeTakeFirstOrThrow()
      ).last_contact_at;
    const enrolled = office.clock.now;
    office.clock.now += 59_000;
    await tablet.get('/api/session');
    expect(await contact()).toBe(enrolled);
    office.clock.now += 1_000;
    await tablet.get('/api/session');
    expect(await contact()).toBe(office.clock.now);
  });

  it('refuses more than twenty tries a minute from one address, the right code too', async () => {
    const { code } = await codeFor(administrator, agent);
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const attempt = (tried: string, headers: { readonly [name: string]: string }) =>
      office.client().request('POST', '/api/session/enrolment', { code: tried, deviceName: 'Tablette' }, headers);
    for (let n = 0; n < 20; n++) expect((await attempt('0000-0000', from)).code).toBe('code-wrong');
    const refused = await attempt(code, from);
    expect([refused.status, refused.code]).toEqual([429, 'too-many-requests']);
    const elsewhere = await attempt(code, { 'x-forwarded-for': '203.0.113.8' });
    expect(deviceIn(elsewhere.json<Session>())).toBeTypeOf('string');
  });
});
