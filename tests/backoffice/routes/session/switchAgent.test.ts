import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../../src/sync/protocol.ts';
import { PATHS } from '../../../../src/sync/protocol.ts';
import { openOffice } from '../../../contract/support/testOffice.ts';
import { addPerson, ADMINISTRATOR, codeFor, enrolTablet, setUpOffice } from '../../auth/support/accounts.ts';
import type { TestClient } from '../../auth/support/testClient.ts';
import { openTestOffice, type TestOffice } from '../../auth/support/testOffice.ts';

describe('the tablet of a crew', () => {
  let office: TestOffice;
  let administrator: TestClient;
  let tablet: TestClient;
  let device: string;
  const ids: { one: string; two: string } = { one: '', two: '' };

  const enrol = async (person: string) => {
    const { code } = await codeFor(administrator, person);
    return tablet.post(PATHS.enrol, { code, deviceName: 'Tablette', device });
  };
  const who = async () => (await tablet.get(PATHS.session)).json<Session>().user.id;

  beforeEach(async () => {
    office = await openTestOffice();
    administrator = await setUpOffice(office);
    ids.one = (await addPerson(administrator, 'agent', 'Une')).id;
    ids.two = (await addPerson(administrator, 'agent', 'Deux')).id;
    ({ tablet, device } = await enrolTablet(office, administrator, ids.one));
    expect((await enrol(ids.two)).status).toBe(200);
  });
  afterEach(async () => {
    await office.close();
    expect(office.bugs).toEqual([]);
  });

  it('goes from one agent to the other and back, under one id', async () => {
    expect(await who()).toBe(ids.two);
    for (const person of [ids.one, ids.two, ids.two, ids.one]) {
      const answer = await tablet.post(PATHS.switch, { person });
      expect(answer.status).toBe(200);
      expect(answer.json<Session>()).toMatchObject({ user: { id: person, role: 'agent' }, device: { id: device } });
      expect(await who()).toBe(person);
    }
  });

  it('loses nothing where the answer is lost: whoever holds it asks again', async () => {
    const before = tablet.cookie;
    await tablet.post(PATHS.switch, { person: ids.one });
    tablet.cookie = before;
    expect(await who()).toBe(ids.two);
    expect((await tablet.post(PATHS.switch, { person: ids.one })).status).toBe(200);
    expect(await who()).toBe(ids.one);
  });

  it('leaves no second key: a switch makes the earlier secret of that agent worthless', async () => {
    const stolen = office.client();
    await tablet.post(PATHS.switch, { person: ids.one });
    stolen.cookie = tablet.cookie;
    await tablet.post(PATHS.switch, { person: ids.two });
    await tablet.post(PATHS.switch, { person: ids.one });
    expect((await stolen.get(PATHS.session)).code).toBe('session-needed');
  });

  it('is given to nobody whose session here has ended, or was never here', async () => {
    const elsewhere = await addPerson(administrator, 'agent', 'Ailleurs');
    await enrolTablet(office, administrator, elsewhere.id);
    const refused = await tablet.post(PATHS.switch, { person: elsewhere.id });
    expect([refused.status, refused.code]).toEqual([403, 'agent-not-here']);
    await administrator.request('PATCH', `/api/admin/people/${ids.one}`, { active: false });
    expect((await tablet.post(PATHS.switch, { person: ids.one })).code).toBe('agent-not-here');
    expect(await who()).toBe(ids.two);
  });

  it('ends for the whole crew when it is revoked', async () => {
    await administrator.request('DELETE', `/api/admin/devices/${device}`);
    expect((await tablet.post(PATHS.switch, { person: ids.one })).code).toBe('session-needed');
  });

  it('opens no desk, and no desk opens it', async () => {
    const desk = await addPerson(administrator, 'supervisor', 'Bureau');
    const { email, password } = { email: 'bureau@essai.invalid', password: ADMINISTRATOR.password };
    expect((await tablet.post(PATHS.signIn, { email, password, device })).status).toBe(200);
    expect((await tablet.post(PATHS.switch, { person: ids.one })).code).toBe('not-allowed');
    // Somebody of the desk took it over: the agents enrol again.
    expect((await enrol(ids.one)).status).toBe(200);
    expect((await tablet.post(PATHS.switch, { person: desk.id })).code).toBe('agent-not-here');
    expect((await tablet.post(PATHS.switch, { person: ids.two })).code).toBe('agent-not-here');
  });
});

it('judges what an agent of the crew made by their own rights, whoever holds the tablet', async () => {
  const office = await openOffice();
  const organisation = await office.addOrganisation();
  const [north, south] = [await office.addSector(organisation, 'Nord'), await office.addSector(organisation, 'Sud')];
  const one = await office.signIn(organisation, 'agent', north);
  const two = await office.signIn(organisation, 'agent', south, one.who.device);
  const made = one.edit({ sector: north, address: '1 rue du Nord' });
  const { intervention } = made;
  const next = one.edit({ address: '2 rue du Nord' }, { intervention, baseRev: 1, old: { address: '1 rue du Nord' } });
  expect(await two.push([made, next])).toMatchObject([{ result: 'applied' }, { result: 'applied' }]);
  // What the other one may not do is not made right by the tablet.
  const theirs = two.edit({ address: '3' }, { intervention, baseRev: 2, old: { address: '2 rue du Nord' } });
  expect(await one.push([theirs])).toMatchObject([{ result: 'rejected', code: 'edit-outside-sector' }]);
  await office.close();
});

it('gives nobody the rights of a desk account that was signed in on the device before', async () => {
  const office = await openOffice();
  const organisation = await office.addOrganisation();
  const desk = await office.signIn(organisation, 'supervisor');
  const agent = await office.signIn(organisation, 'agent', null, desk.who.device);
  const edit = desk.edit({ status: 'controle' });
  expect(await agent.push([edit])).toMatchObject([{ result: 'rejected', code: 'edit-status-refused' }]);
  await office.close();
});
