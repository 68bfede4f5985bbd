import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authenticate } from '../../../src/backoffice/auth/authenticate.ts';
import { addPerson, enrolTablet, setUpOffice } from './support/accounts.ts';
import type { TestOffice } from './support/testOffice.ts';
import { openTestOffice } from './support/testOffice.ts';

describe('a session cookie', () => {
  let office: TestOffice;
  let cookie: string;
  let agent: string;
  let device: string;

  beforeEach(async () => {
    office = await openTestOffice();
    const administrator = await setUpOffice(office);
    agent = (await addPerson(administrator, 'agent', 'Camille')).id;
    const enrolled = await enrolTablet(office, administrator, agent);
    device = enrolled.device;
    cookie = enrolled.tablet.cookie?.split('=')[1] ?? '';
  });
  afterEach(() => office.close());

  it('stands for a person and a device', async () => {
    expect(await authenticate(office.context, cookie)).toMatchObject({
      user: { id: agent, name: 'Camille', role: 'agent', sector: null },
      device,
    });
  });

  it('stands for nobody where the device is revoked, even with its session still there', async () => {
    await office.context.store.db.updateTable('devices').set({ revoked_at: 1 }).where('id', '=', device).execute();
    expect(await authenticate(office.context, cookie)).toBeNull();
  });

  it('stands for nobody where the person is no longer active, even with the session still there', async () => {
    await office.context.store.db.updateTable('people').set({ active: 0 }).where('id', '=', agent).execute();
    expect(await authenticate(office.context, cookie)).toBeNull();
  });

  it.each([undefined, '', 'a'.repeat(43), 'a'.repeat(100_000)])(
    'stands for nobody when made up (%#)',
    async (madeUp) => {
      expect(await authenticate(office.context, madeUp)).toBeNull();
    },
  );
});
