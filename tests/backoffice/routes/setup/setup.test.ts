import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../../src/sync/protocol.ts';
import { ADMINISTRATOR, setUpOffice } from '../../auth/support/accounts.ts';
import type { TestOffice } from '../../auth/support/testOffice.ts';
import { openTestOffice } from '../../auth/support/testOffice.ts';

describe('the first run', () => {
  let office: TestOffice;

  beforeEach(async () => {
    office = await openTestOffice();
  });
  afterEach(async () => {
    await office.close();
    expect(office.bugs).toEqual([]);
  });

  it('says that the installation is empty, until it is not', async () => {
    expect((await office.client().get('/api/setup')).json()).toEqual({ empty: true });
    await setUpOffice(office);
    expect((await office.client().get('/api/setup')).json()).toEqual({ empty: false });
  });

  it('makes the organisation and its first administrator, and signs the latter in', async () => {
    const administrator = await setUpOffice(office);
    const session = (await administrator.get('/api/session')).json<Session>();
    expect(session).toMatchObject({
      user: { name: ADMINISTRATOR.name, role: 'administrator', sector: null },
      organisation: { name: ADMINISTRATOR.organisation, basemap: 'ign', bounds: [41.3, -5.2, 51.1, 9.6] },
    });
    expect(session.device).not.toBeNull();
    expect((await administrator.get('/api/admin/people')).status).toBe(200);
  });

  it('happens once: afterwards nobody gets in that way', async () => {
    await setUpOffice(office);
    for (const url of ['/api/setup', '/api/setup/demonstration']) {
      const stranger = office.client();
      const answer = await stranger.post(url, { ...ADMINISTRATOR, email: 'autre@essai.invalid' });
      expect([answer.status, answer.code, answer.setCookie]).toEqual([409, 'already-set-up', null]);
    }
  });

  it('refuses a password under 12 characters, and names of spaces', async () => {
    const client = office.client();
    for (const wrong of [{ password: 'court' }, { organisation: '  ' }, { name: ' ' }, { email: 'nulle part' }])
      expect((await client.post('/api/setup', { ...ADMINISTRATOR, ...wrong })).code).toBe('request-invalid');
    expect((await client.get('/api/setup')).json()).toEqual({ empty: true });
  });
});
