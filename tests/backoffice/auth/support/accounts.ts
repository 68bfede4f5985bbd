import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { hashPassword } from '../../../../src/backoffice/auth/password.ts';
import type { EnrolmentCode, Person } from '../../../../src/sync/desk.ts';
import type { Role, Session } from '../../../../src/sync/protocol.ts';
import type { TestClient } from './testClient.ts';
import type { TestOffice } from './testOffice.ts';

export const ADMINISTRATOR = {
  organisation: 'Ville d’essai',
  name: 'Administration d’essai',
  email: 'administration@essai.invalid',
  password: 'correct-cheval-batterie',
};

/** Sets the installation up; the browser of its administrator. */
export async function setUpOffice(office: TestOffice): Promise<TestClient> {
  const administrator = office.client();
  const answer = await administrator.post('/api/setup', ADMINISTRATOR);
  expect(answer.status).toBe(200);
  return administrator;
}

/** Adds someone; agents need a name only. */
export async function addPerson(administrator: TestClient, role: Role, name: string): Promise<Person> {
  const credentials = { email: `${name.toLowerCase()}@essai.invalid`, password: ADMINISTRATOR.password };
  const answer = await administrator.post('/api/admin/people', {
    name,
    role,
    sector: null,
    ...(role === 'agent' ? {} : credentials),
  });
  expect(answer.status).toBe(201);
  return answer.json<Person>();
}

export async function codeFor(administrator: TestClient, person: string): Promise<EnrolmentCode> {
  const answer = await administrator.post(`/api/admin/people/${person}/code`);
  expect(answer.status).toBe(200);
  return answer.json<EnrolmentCode>();
}

/** A tablet that an agent has just enrolled. */
export async function enrolTablet(
  office: TestOffice,
  administrator: TestClient,
  person: string,
  had?: string,
): Promise<{ readonly tablet: TestClient; readonly device: string }> {
  const { code } = await codeFor(administrator, person);
  const tablet = office.client();
  const answer = await tablet.post('/api/session/enrolment', {
    code,
    deviceName: 'Tablette',
    ...(had === undefined ? {} : { device: had }),
  });
  expect(answer.status).toBe(200);
  return { tablet, device: deviceIn(answer.json<Session>()) };
}

export function deviceIn(session: Session): string {
  if (!session.device) throw new Error('the session has no device');
  return session.device.id;
}

/** A second organisation on the same installation, with one administrator, one agent, one sector. */
export async function addOtherOrganisation(office: TestOffice): Promise<{
  readonly administrator: TestClient;
  readonly agent: string;
  readonly sector: string;
}> {
  const { store } = office.context;
  const [organisation, administrator, agent, sector] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const email = 'autre@ailleurs.invalid';
  const now = office.clock.now;
  await store.db
    .insertInto('organisations')
    .values({
      id: organisation,
      name: 'Autre ville',
      demonstration: 0,
      bounds: '[46,0,47,1]',
      basemap: 'none',
      time_zone: 'Europe/Paris',
      territory: null,
      epoch: randomUUID(),
      version: 0,
      created_at: now,
    })
    .execute();
  await store.db.insertInto('sectors').values({ organisation, id: sector, name: 'Secteur d’ailleurs' }).execute();
  const common = { organisation, sector: null, active: 1, created_at: now };
  await store.db
    .insertInto('people')
    .values([
      {
        ...common,
        id: administrator,
        name: 'Administration d’ailleurs',
        role: 'administrator',
        email,
        password_hash: await hashPassword(ADMINISTRATOR.password),
      },
      { ...common, id: agent, name: 'Agent d’ailleurs', role: 'agent', email: null, password_hash: null },
    ])
    .execute();
  const client = office.client();
  const answer = await client.post('/api/session/password', { email, password: ADMINISTRATOR.password });
  expect(answer.status).toBe(200);
  return { administrator: client, agent, sector };
}
