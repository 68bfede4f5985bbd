import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EnrolledDevice, EnrolmentCode, Person } from '../../../../src/sync/desk.ts';
import type { Session } from '../../../../src/sync/protocol.ts';
import {
  ADMINISTRATOR,
  addOtherOrganisation,
  addPerson,
  codeFor,
  deviceIn,
  enrolTablet,
  setUpOffice,
} from '../../auth/support/accounts.ts';
import type { TestClient } from '../../auth/support/testClient.ts';
import type { TestOffice } from '../../auth/support/testOffice.ts';
import { openTestOffice } from '../../auth/support/testOffice.ts';

describe('the administrator', () => {
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

  const people = async (client = administrator) =>
    (await client.get('/api/admin/people')).json<{ people: Person[] }>().people;
  const devices = async (client = administrator) =>
    (await client.get('/api/admin/devices')).json<{ devices: EnrolledDevice[] }>().devices;
  const signedIn = async (email: string) => {
    const client = office.client();
    await client.post('/api/session/password', { email, password: ADMINISTRATOR.password });
    return client;
  };

  it('lists people with their devices', async () => {
    const agent = await addPerson(administrator, 'agent', 'Camille');
    await enrolTablet(office, administrator, agent.id);
    const { device } = await enrolTablet(office, administrator, agent.id);
    expect(await people()).toMatchObject([
      { name: 'Administration d’essai', role: 'administrator', email: ADMINISTRATOR.email, active: true, devices: 1 },
      { id: agent.id, name: 'Camille', role: 'agent', email: null, active: true, devices: 2 },
    ]);
    await administrator.request('DELETE', `/api/admin/devices/${device}`);
    expect((await people())[1]?.devices).toBe(1);
    expect(JSON.stringify(await people())).not.toContain('argon2');
  });

  it('adds supervisors with an address and a password only', async () => {
    const person = { name: 'Dominique', role: 'supervisor', sector: null };
    const without = await administrator.post('/api/admin/people', person);
    expect(without.code).toBe('person-needs-email');
    const half = await administrator.post('/api/admin/people', { ...person, email: 'd@essai.invalid' });
    expect(half.code).toBe('person-needs-email');
    const short = await administrator.post('/api/admin/people', {
      ...person,
      email: 'd@essai.invalid',
      password: 'onze-lettre',
    });
    expect(short.code).toBe('request-invalid');
    const taken = await administrator.post('/api/admin/people', {
      ...person,
      email: ADMINISTRATOR.email.toUpperCase(),
      password: ADMINISTRATOR.password,
    });
    expect([taken.status, taken.code]).toEqual([409, 'email-taken']);
    expect(await people()).toHaveLength(1);
  });

  it('keeps no password for an agent, even when one is sent', async () => {
    await administrator.post('/api/admin/people', {
      name: 'Camille',
      role: 'agent',
      sector: null,
      email: 'camille@essai.invalid',
      password: ADMINISTRATOR.password,
    });
    const stored = await office.context.store.db
      .selectFrom('people')
      .select(['email', 'password_hash'])
      .where('role', '=', 'agent')
      .execute();
    expect(stored).toEqual([{ email: null, password_hash: null }]);
  });

  it('puts people in sectors of the organisation only', async () => {
    const { id } = (await administrator.post('/api/admin/sectors', { name: ' Nord ' })).json<{ id: string }>();
    const again = await administrator.post('/api/admin/sectors', { name: 'Nord' });
    expect([again.status, again.json()]).toEqual([200, { id, name: 'Nord' }]);
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { tablet } = await enrolTablet(office, administrator, agent.id);
    expect((await administrator.request('PATCH', `/api/admin/people/${agent.id}`, { sector: id })).status).toBe(204);
    const session = (await tablet.get('/api/session')).json<Session>();
    expect(session).toMatchObject({ user: { sector: id }, sectors: [{ id, name: 'Nord' }] });

    const { sector: foreign } = await addOtherOrganisation(office);
    for (const sector of [foreign, 'nowhere']) {
      const moved = await administrator.request('PATCH', `/api/admin/people/${agent.id}`, { sector });
      expect(moved.code).toBe('sector-unknown');
      const added = await administrator.post('/api/admin/people', { name: 'Alex', role: 'agent', sector });
      expect(added.code).toBe('sector-unknown');
    }
    const freed = await administrator.request('PATCH', `/api/admin/people/${agent.id}`, { sector: null });
    expect(freed.status).toBe(204);
    expect((await people()).find((person) => person.id === agent.id)?.sector).toBeNull();
  });

  it('ends the sessions of somebody deactivated', async () => {
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { tablet } = await enrolTablet(office, administrator, agent.id);
    await administrator.request('PATCH', `/api/admin/people/${agent.id}`, { active: false });
    expect((await tablet.get('/api/session')).code).toBe('session-needed');
    await administrator.request('PATCH', `/api/admin/people/${agent.id}`, { active: true });
    expect((await tablet.get('/api/session')).code).toBe('session-needed');
    expect((await administrator.post(`/api/admin/people/${agent.id}/code`)).status).toBe(200);
  });

  it('stays when being the last one', async () => {
    const [self] = await people();
    const refused = await administrator.request('PATCH', `/api/admin/people/${self?.id ?? ''}`, { active: false });
    expect([refused.status, refused.code]).toEqual([409, 'last-administrator']);
    const second = await addPerson(administrator, 'administrator', 'Dominique');
    await administrator.request('PATCH', `/api/admin/people/${second.id}`, { active: false });
    const still = await administrator.request('PATCH', `/api/admin/people/${self?.id ?? ''}`, { active: false });
    expect(still.code).toBe('last-administrator');
    await administrator.request('PATCH', `/api/admin/people/${second.id}`, { active: true });
    const left = await administrator.request('PATCH', `/api/admin/people/${self?.id ?? ''}`, { active: false });
    expect(left.status).toBe(204);
    expect((await administrator.get('/api/session')).code).toBe('session-needed');
  });

  it('gets a code as text and as an address, while active', async () => {
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { code, url } = await codeFor(administrator, agent.id);
    expect(url).toBe(`http://sillage.test/enroler#${code}`);
    await administrator.request('PATCH', `/api/admin/people/${agent.id}`, { active: false });
    expect((await administrator.post(`/api/admin/people/${agent.id}/code`)).code).toBe('not-found');
    expect((await administrator.post('/api/admin/people/nobody/code')).code).toBe('not-found');
    const stored = JSON.stringify(await office.context.store.db.selectFrom('codes').selectAll().execute());
    expect(stored).not.toContain(code.replace('-', ''));
  });

  it('revokes a device, which is refused from then on', async () => {
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const lost = await enrolTablet(office, administrator, agent.id);
    const kept = await enrolTablet(office, administrator, agent.id);
    const revoked = await administrator.request('DELETE', `/api/admin/devices/${lost.device}`);
    expect(revoked.status).toBe(204);
    const answer = await lost.tablet.get('/api/session');
    expect([answer.status, answer.code]).toEqual([401, 'session-needed']);
    expect((await kept.tablet.get('/api/session')).status).toBe(200);
    const open = await office.context.store.db
      .selectFrom('sessions')
      .select('device')
      .where('expires_at', '>', office.clock.now)
      .execute();
    expect(open.map((session) => session.device)).not.toContain(lost.device);
    const listed = new Map((await devices()).map((device) => [device.id, device]));
    expect(listed.get(lost.device)).toMatchObject({ revoked: true, user: agent.id, userName: 'Camille' });
    expect(listed.get(kept.device)).toMatchObject({ revoked: false, pendingEdits: 0, persisted: null });
    expect((await administrator.request('DELETE', '/api/admin/devices/none')).code).toBe('not-found');
  });

  it('changes the organisation as devices see it', async () => {
    const patch = { name: 'Grande ville', basemap: 'osm', bounds: [46.4, 0.1, 46.8, 0.6] };
    expect((await administrator.request('PATCH', '/api/admin/organisation', patch)).status).toBe(204);
    expect((await administrator.get('/api/session')).json<Session>().organisation).toMatchObject(patch);
    const upsideDown = await administrator.request('PATCH', '/api/admin/organisation', { bounds: [46.8, 0, 46.4, 1] });
    expect(upsideDown.code).toBe('request-invalid');
  });

  it('is the only one to administrate; supervisors may read the devices', async () => {
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { tablet, device } = await enrolTablet(office, administrator, agent.id);
    await addPerson(administrator, 'supervisor', 'Dominique');
    const supervisor = await signedIn('dominique@essai.invalid');
    const asked = [
      ['GET', '/api/admin/people'],
      ['POST', '/api/admin/people', { name: 'Alex', role: 'administrator', sector: null }],
      ['PATCH', `/api/admin/people/${agent.id}`, { name: 'Alex' }],
      ['POST', `/api/admin/people/${agent.id}/code`],
      ['DELETE', `/api/admin/devices/${device}`],
      ['POST', '/api/admin/sectors', { name: 'Nord' }],
      ['PATCH', '/api/admin/organisation', { name: 'Alex' }],
    ] as const;
    for (const [method, url, body] of asked) {
      for (const client of [tablet, supervisor]) {
        const answer = await client.request(method, url, body);
        expect([answer.status, answer.code]).toEqual([403, 'not-allowed']);
      }
      expect((await office.client().request(method, url, body)).code).toBe('session-needed');
    }
    expect(await devices(supervisor)).toHaveLength(3);
    expect((await tablet.get('/api/admin/devices')).code).toBe('not-allowed');
  });

  it('reaches nobody and nothing of another organisation', async () => {
    const other = await addOtherOrganisation(office);
    const agent = await addPerson(administrator, 'agent', 'Camille');
    const { tablet, device } = await enrolTablet(office, administrator, agent.id);

    const asked = [
      ['PATCH', `/api/admin/people/${agent.id}`, { active: false }],
      ['POST', `/api/admin/people/${agent.id}/code`],
      ['DELETE', `/api/admin/devices/${device}`],
    ] as const;
    for (const [method, url, body] of asked) {
      const answer = await other.administrator.request(method, url, body);
      expect([answer.status, answer.code]).toEqual([404, 'not-found']);
    }
    expect((await tablet.get('/api/session')).status).toBe(200);
    expect((await people(other.administrator)).map((person) => person.name)).toEqual([
      'Administration d’ailleurs',
      'Agent d’ailleurs',
    ]);
    expect((await devices(other.administrator)).map((each) => each.userName)).toEqual(['Administration d’ailleurs']);
    const session = (await other.administrator.get('/api/session')).json<Session>();
    expect(session.people.map((person) => person.name)).not.toContain('Camille');

    // A tablet of ours enrolled there does not keep its id, nor does ours lose its session.
    const code = (await other.administrator.post(`/api/admin/people/${other.agent}/code`)).json<EnrolmentCode>().code;
    const moved = await office.client().post('/api/session/enrolment', { code, deviceName: 'Tablette', device });
    expect(deviceIn(moved.json<Session>())).not.toBe(device);
    expect((await devices()).find((each) => each.id === device)?.userName).toBe('Camille');
    expect((await tablet.get('/api/session')).status).toBe(200);
  });
});
