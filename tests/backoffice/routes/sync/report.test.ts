import { afterAll, beforeAll, expect, test } from 'vitest';
import { devicesResponseSchema } from '../../../../src/sync/desk.ts';
import { PATHS } from '../../../../src/sync/protocol.ts';
import { openOffice, type TestOffice } from '../../../contract/support/testOffice.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(async () => {
  await office.close();
});

const REPORT = {
  pendingEdits: 4,
  pendingPhotos: 7,
  oldestPendingAt: 1_790_000_000_000,
  quarantined: 1,
  persisted: true,
  appVersion: '0.1.0',
};

async function listed(organisation: string) {
  const supervisor = await office.signIn(organisation, 'supervisor');
  const answer = await supervisor.request({ method: 'GET', url: `${PATHS.admin}/devices` });
  return devicesResponseSchema.parse(answer.json()).devices;
}

test('what a device says of itself is what the office reads of it, and of no other', async () => {
  const organisation = await office.addOrganisation();
  const tablet = await office.signIn(organisation);
  const other = await office.signIn(organisation);
  const answer = await tablet.request({ method: 'POST', url: PATHS.report, payload: REPORT });
  expect(answer.statusCode).toBe(204);
  const devices = await listed(organisation);
  expect(devices.find((device) => device.id === tablet.who.device)).toMatchObject(REPORT);
  expect(devices.find((device) => device.id === other.who.device)).toMatchObject({ pendingEdits: 0, persisted: null });
});

test('a report of the wrong form is refused and changes nothing', async () => {
  const organisation = await office.addOrganisation();
  const tablet = await office.signIn(organisation);
  const payload = { ...REPORT, pendingEdits: -1 };
  expect((await tablet.request({ method: 'POST', url: PATHS.report, payload })).statusCode).toBe(400);
  expect((await listed(organisation)).find((device) => device.id === tablet.who.device)?.pendingEdits).toBe(0);
});
