import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/domain/edit.ts';
import { PATHS } from '../../src/sync/protocol.ts';
import { elsewhere } from './support/elsewhere.ts';
import { AGENT, json, MemoryBackOffice, problem } from './support/memoryBackOffice.ts';
import { opened, PHRASE } from './support/rescue.ts';
import { makeTablet, record, recordOne, states, valueOf } from './support/tablet.ts';

const DAY = 86_400_000;

const pushes = (office: MemoryBackOffice) => office.calls.filter((call) => call.path === PATHS.push);

describe('a round', () => {
  test('sends what was made, proves it, and tells the supervisor', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { photos: ['un', 'deux'] });
    await tablet.device.syncNow();
    expect(tablet.office.records.get(id)?.intervention.fields['address']).toBe('1 rue du Test');
    expect([...tablet.office.photos.values()].sort()).toEqual([2, 4]);
    expect(await valueOf(tablet.device.delivery)).toMatchObject({
      state: 'idle',
      interventions: { made: 1, received: 1 },
      photos: { made: 2, received: 2 },
      waiting: 0,
      oldestWaitingAt: null,
      lastContactAt: tablet.time,
      problem: null,
    });
    expect(await record(tablet, id)).toMatchObject({ rev: 1, pending: 0 });
    expect(await valueOf(tablet.device.waiting)).toEqual([]);
    expect(tablet.office.calls.findLast((call) => call.path === PATHS.report)?.body).toEqual({
      pendingEdits: 0,
      pendingPhotos: 0,
      oldestPendingAt: null,
      quarantined: 0,
      persisted: null,
      appVersion: '0.0.0',
    });
    expect(tablet.bugs).toEqual([]);
  });

  test('2.1 pushes in the order of the sequence, at most 200 at a time', async () => {
    const tablet = await makeTablet();
    for (let n = 0; n < 203; n += 1) await recordOne(tablet);
    await tablet.device.syncNow();
    const batches = pushes(tablet.office).map((call) => (call.body as { edits: Edit[] }).edits.map((edit) => edit.seq));
    expect(batches.map((batch) => batch.length)).toEqual([200, 3]);
    expect(batches.flat()).toEqual(Array.from({ length: 203 }, (_, n) => n + 1));
  });

  test('2.4 a reply that is lost duplicates nothing', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    tablet.office.after = (call) => {
      if (call.path === PATHS.push) throw new TypeError('connection reset');
    };
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['pending']);
    expect(await valueOf(tablet.device.delivery)).toMatchObject({ state: 'server-unavailable', waiting: 1 });
    tablet.office.after = () => undefined;
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['confirmed']);
    expect(tablet.office.records.get(id)?.rev).toBe(1);
  });

  test('2.7 a receipt that is not understood has its edit wait, and no other', async () => {
    const tablet = await makeTablet();
    const bad = await recordOne(tablet);
    const nameless = await recordOne(tablet);
    const good = await recordOne(tablet);
    const [first, second] = await tablet.look.edits.toCollection().sortBy('seq');
    tablet.office.garbleReceipt = (receipt) =>
      receipt.id === first?.id ? { ...receipt, result: 'parked' } : receipt.id === second?.id ? null : receipt;
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['pending', 'pending', 'confirmed']);
    tablet.time += 10_000;
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['pending', 'pending', 'confirmed']);
    tablet.office.garbleReceipt = (receipt) => receipt;
    tablet.time += 10_000;
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect([...tablet.office.records.keys()].sort()).toEqual([bad, nameless, good].sort());
  });

  test('2.8 a session told in a way that is not known keeps nothing here', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { photos: ['pixels'] });
    const told = { ...AGENT, organisation: { ...AGENT.organisation, basemap: 'orthophoto' } };
    tablet.office.before = ({ path }) =>
      path === PATHS.session
        ? new Response(JSON.stringify(told), { headers: { 'content-type': 'application/json' } })
        : null;
    await tablet.device.syncNow();
    expect(tablet.office.records.has(id)).toBe(true);
    expect(await valueOf(tablet.device.delivery)).toMatchObject({ waiting: 0, problem: 'answer-not-understood' });
  });

  test('2.6 a batch that is too large is halved until it passes, and one too large for good is set aside', async () => {
    const tablet = await makeTablet();
    for (let n = 0; n < 8; n += 1) await recordOne(tablet);
    const huge = await recordOne(tablet, { fields: { vehicle: 'énorme' } });
    tablet.office.before = (call) => {
      if (call.path !== PATHS.push) return null;
      const { edits } = call.body as { edits: Edit[] };
      const tooLarge = edits.length > 3 || edits.some((edit) => edit.intervention === huge);
      return tooLarge ? json(413, problem('request-too-large')) : null;
    };
    await tablet.device.syncNow();
    expect(tablet.office.records.size).toBe(8);
    expect(await valueOf(tablet.device.quarantine)).toMatchObject([{ intervention: huge, code: 'request-too-large' }]);
  });

  test('an edit to be tried again waits, and the others pass', async () => {
    const tablet = await makeTablet();
    const slow = await recordOne(tablet);
    const other = await recordOne(tablet);
    const push = tablet.office.apply.bind(tablet.office);
    tablet.office.apply = (edit) =>
      edit.intervention === slow ? { id: edit.id, result: 'retry', code: 'internal-error' } : push(edit);
    await tablet.device.syncNow();
    expect([...tablet.office.records.keys()]).toEqual([other]);
    expect(await valueOf(tablet.device.delivery)).toMatchObject({ problem: 'internal-error', waiting: 1 });
    tablet.office.apply = push;
    tablet.office.receipts.clear();
    tablet.time += 60_000;
    await tablet.device.syncNow();
    expect(tablet.office.records.size).toBe(2);
  });
});

describe('what the screens see while edits are on their way', () => {
  test('4.2 a newer base under a pending edit never shows the older value', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { fields: { support: 'pierre', element: 'mur' } });
    await tablet.device.syncNow();
    const seen: unknown[] = [];
    const stop = tablet.device.one(id)((value) => seen.push(value?.intervention.fields['support']));
    await tablet.device.change(id, { fields: { support: 'brique' } });
    elsewhere(tablet.office, id, { element: { old: 'mur', new: 'porte' } });
    tablet.office.before = (call) => (call.path === PATHS.push ? json(503, problem('server-unavailable')) : null);
    await tablet.device.syncNow();
    // The push is refused for now; the pull of another tab brings the newer base all the same.
    tablet.office.before = () => null;
    const hold = tablet.office.apply.bind(tablet.office);
    tablet.office.apply = (edit) => ({ id: edit.id, result: 'retry', code: 'internal-error' });
    await tablet.device.syncNow();
    expect(await record(tablet, id)).toMatchObject({ rev: 2, pending: 1 });
    expect((await record(tablet, id))?.intervention.fields).toMatchObject({ support: 'brique', element: 'porte' });
    tablet.office.apply = hold;
    tablet.office.receipts.clear();
    tablet.time += DAY;
    await tablet.device.syncNow();
    expect(await record(tablet, id)).toMatchObject({ rev: 3, pending: 0 });
    stop();
    expect(seen.slice(seen.indexOf('brique'))).not.toContain('pierre');
    expect(await tablet.look.bases.count()).toBe(0);
  });

  test('4.3 an edit stays in the overlay between its receipt and its version', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { fields: { support: 'pierre' } });
    tablet.office.before = (call) => (call.path === PATHS.pull ? json(503, problem('server-unavailable')) : null);
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['acked']);
    expect(await record(tablet, id)).toMatchObject({ rev: 0, pending: 0 });
    await tablet.reopen();
    expect((await record(tablet, id))?.intervention.fields['support']).toBe('pierre');
    tablet.office.before = () => null;
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['confirmed']);
    expect(await record(tablet, id)).toMatchObject({ rev: 1 });
  });

  test('4.4 an edit whose record left the scope is confirmed, and stays readable', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    tablet.office.after = (call) => {
      if (call.path === PATHS.push) tablet.office.records.delete(id);
    };
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['confirmed']);
    expect((await record(tablet, id))?.intervention.fields['address']).toBe('1 rue du Test');
  });

  test('4.1 a pull cut between two pages goes on where it was', async () => {
    const office = new MemoryBackOffice();
    const maker = await makeTablet(office);
    for (let n = 0; n < 5; n += 1) await recordOne(maker);
    await maker.device.syncNow();
    office.page = 2;
    const reader = await makeTablet(office, false);
    let pulls = 0;
    office.before = (call) => {
      if (call.path === PATHS.pull && (pulls += 1) === 2) throw new TypeError('cut');
      return null;
    };
    await reader.device.enrol('CODE', 'Tablette B');
    await reader.device.syncNow();
    await reader.reopen();
    office.before = () => null;
    await reader.device.syncNow();
    expect(await valueOf(reader.device.list({ limit: 10 }))).toHaveLength(5);
  });
});

describe('a refused edit', () => {
  test('6.1 is kept aside and shown, its record goes back, and the others pass', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { fields: { support: 'pierre' } });
    await tablet.device.syncNow();
    await tablet.device.change(id, { fields: { support: 'verre' } });
    const other = await recordOne(tablet);
    tablet.office.reject = (edit) => (edit.intervention === id ? 'edit-outside-sector' : null);
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.quarantine)).toMatchObject([
      { intervention: id, code: 'edit-outside-sector', address: '1 rue du Test' },
    ]);
    expect((await record(tablet, id))?.intervention.fields['support']).toBe('pierre');
    expect(tablet.office.records.has(other)).toBe(true);
    expect(await valueOf(tablet.device.delivery)).toMatchObject({
      quarantined: 1,
      interventions: { made: 2, received: 1 },
    });
    const { rescue } = await opened(await tablet.device.rescueFile(PHRASE));
    // With what it stands on.
    expect(rescue.edits).toMatchObject([
      { intervention: id, baseRev: 0 },
      { intervention: id, patch: { support: { new: 'verre' } } },
    ]);
  });

  test('6.1 is exported alone, with its photos', async () => {
    const tablet = await makeTablet();
    const refused = await recordOne(tablet, { photos: ['refused pixels'] });
    const received = await recordOne(tablet, { photos: ['received pixels'] });
    tablet.office.reject = (edit) => (edit.intervention === refused ? 'edit-outside-sector' : null);
    await tablet.device.syncNow();
    const waits = await recordOne(tablet, { photos: ['waiting pixels'] });
    const [row] = await valueOf(tablet.device.quarantine);
    const file = await tablet.device.refusedFile(row?.id ?? '', PHRASE);
    const { rescue, photos } = await opened(file ?? new Blob());
    expect(rescue.edits).toMatchObject([{ intervention: refused }]);
    expect([...photos.values()]).toEqual(['refused pixels']);
    // What was received or still waits is no refused edit.
    for (const id of [received, waits]) {
      const edit = (await tablet.look.edits.where('intervention').equals(id).first())?.id ?? '';
      expect(await tablet.device.refusedFile(edit, PHRASE)).toBeNull();
    }
  });

  test('6.2 that creates a record takes along what was done to it meanwhile', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { photos: ['pixels'] });
    await tablet.device.change(id, { comment: 'suite' });
    tablet.office.reject = () => 'edit-kind-unknown';
    await tablet.device.syncNow();
    expect((await valueOf(tablet.device.quarantine)).map((row) => row.code).sort()).toEqual([
      'edit-base-missing',
      'edit-kind-unknown',
    ]);
    expect(tablet.office.records.size).toBe(0);
    expect(await record(tablet, id)).toBeNull();
    expect(tablet.office.uploads).toEqual([]);
    expect(await tablet.look.photoBytes.count()).toBe(1);
  });

  test('6.4 only because the browser lost its session is made anew under its new id', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { photos: ['pixels'] });
    tablet.office.session = { ...AGENT, device: { id: 'tablet-b', name: 'Tablette B' } };
    await tablet.device.syncNow();
    expect(tablet.office.records.get(id)?.intervention.trail).toHaveLength(1);
    expect(await valueOf(tablet.device.delivery)).toMatchObject({ waiting: 0, quarantined: 0 });
    expect(tablet.office.photos.size).toBe(1);
  });
});

describe('when it is not the back office that answers', () => {
  test('6.3 an ended session refuses nothing, and capture goes on', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet);
    tablet.office.session = null;
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.delivery)).toMatchObject({
      state: 'sign-in-needed',
      problem: 'session-needed',
      quarantined: 0,
    });
    await recordOne(tablet);
    expect(await states(tablet)).toEqual(['pending', 'pending']);
    await tablet.device.enrol('CODE', 'Tablette A');
    await tablet.device.syncNow();
    expect(tablet.office.records.size).toBe(2);
  });

  test('6.5 a captive portal that answers 200 with a page changes nothing', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet);
    tablet.office.before = () => new Response('<html>Bienvenue</html>', { headers: { 'content-type': 'text/html' } });
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['pending']);
    expect(await valueOf(tablet.device.delivery)).toMatchObject({
      state: 'server-unavailable',
      problem: 'answer-not-understood',
    });
  });

  test('6.3 a 401 of a proxy is not taken for the end of the session', async () => {
    const tablet = await makeTablet();
    tablet.office.before = () => new Response('proxy', { status: 401 });
    await tablet.device.syncNow();
    expect((await valueOf(tablet.device.delivery)).state).toBe('server-unavailable');
  });

  test('no network is said as such, and asks for nothing', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet);
    tablet.online = false;
    const before = tablet.office.calls.length;
    const stop = tablet.device.start();
    await valueOf(tablet.device.delivery, (value) => value.state === 'offline');
    stop();
    expect(tablet.office.calls.length).toBe(before);
  });
});
