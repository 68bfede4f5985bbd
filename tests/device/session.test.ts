import { describe, expect, test } from 'vitest';
import { PATHS } from '../../src/sync/protocol.ts';
import { AGENT, json, MemoryBackOffice, problem } from './support/memoryBackOffice.ts';
import { makeTablet, recordOne, valueOf } from './support/tablet.ts';

describe('enrolling', () => {
  test('keeps the session on the tablet, to be read with no network', async () => {
    const tablet = await makeTablet();
    tablet.online = false;
    await tablet.reopen();
    expect(await valueOf(tablet.device.session)).toEqual({ ...AGENT, serverTime: tablet.time });
  });

  test('hands on what is wrong, and the tablet stays as it was', async () => {
    const tablet = await makeTablet(new MemoryBackOffice(), false);
    tablet.office.before = () => json(401, problem('code-wrong'));
    expect(await tablet.device.enrol('FAUX', 'Tablette')).toEqual({ ok: false, code: 'code-wrong' });
    tablet.office.before = () => json(429, problem('too-many-requests'));
    expect(await tablet.device.signIn('a@b.fr', 'x')).toEqual({ ok: false, code: 'too-many-requests' });
    tablet.office.before = () => {
      throw new TypeError('no route');
    };
    tablet.online = false;
    expect(await tablet.device.enrol('CODE', 'Tablette')).toEqual({ ok: false, code: 'offline' });
    expect(await valueOf(tablet.device.session)).toBeNull();
    expect((await valueOf(tablet.device.delivery)).state).toBe('not-enrolled');
  });

  test('of the first administrator comes with the organisation that they create', async () => {
    const tablet = await makeTablet(new MemoryBackOffice(), false);
    const answers = { organisation: 'Ville', name: 'A', email: 'a@b.fr', password: 'une phrase assez longue' };
    expect(await tablet.device.setUp(answers)).toEqual({ ok: true, value: { ...AGENT, serverTime: tablet.time } });
    expect(await valueOf(tablet.device.session)).toEqual({ ...AGENT, serverTime: tablet.time });
    const asked = tablet.office.calls.filter((call) => call.method === 'POST' && call.path !== PATHS.report);
    expect(asked.map(({ path, body }) => [path, body])).toEqual([[PATHS.setup, answers]]);
  });

  test('as somebody else keeps the device id, and the unsent work of the first with its author', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    tablet.office.session = { ...AGENT, user: { ...AGENT.user, id: 'agent-b', name: 'Agent B' } };
    await tablet.device.enrol('AUTRE', 'Tablette A');
    const enrolment = tablet.office.calls.findLast((call) => call.path === PATHS.enrol);
    expect(enrolment?.body).toMatchObject({ device: 'tablet-a' });
    await tablet.device.syncNow();
    expect(tablet.office.records.get(id)?.intervention.fields['author']).toBe('agent-a');
    const second = await recordOne(tablet);
    await tablet.device.syncNow();
    expect(tablet.office.records.get(second)?.intervention.fields['author']).toBe('agent-b');
  });
});

describe('signing out', () => {
  test('is refused while an edit or a photo is unsent', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    expect(await tablet.device.signOut()).toEqual({ ok: false, code: 'unsent-work' });
    tablet.office.beforeUpload = () => ({
      ok: false,
      code: 'upload-cut',
      status: 0,
      told: false,
      retryAfter: null,
    });
    await tablet.device.syncNow();
    expect(await tablet.device.signOut()).toEqual({ ok: false, code: 'unsent-work' });
    expect(tablet.office.calls.some((call) => call.method === 'DELETE')).toBe(false);
  });

  test('removes what the back office has, and keeps drafts', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    await tablet.device.syncNow();
    const draft = await tablet.device.newDraft('graffiti');
    expect(await tablet.device.signOut()).toEqual({ ok: true, value: null });
    expect(await valueOf(tablet.device.session)).toBeNull();
    expect(await valueOf(tablet.device.list({ limit: 10 }))).toEqual([]);
    expect(await tablet.look.thumbs.count()).toBe(0);
    expect(await tablet.device.draft(draft.id)).not.toBeNull();
    await tablet.device.enrol('CODE', 'Tablette A');
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.list({ limit: 10 }))).toHaveLength(1);
  });
});
