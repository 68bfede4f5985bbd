import { describe, expect, test } from 'vitest';
import { PATHS } from '../../src/sync/protocol.ts';
import { AGENT, json, type MemoryBackOffice } from './support/memoryBackOffice.ts';
import { makeTablet, record, recordOne, states, valueOf } from './support/tablet.ts';

const DAY = 86_400_000;
/** The agent, now of another sector. */
const SOUTH = { ...AGENT, user: { ...AGENT.user, sector: 'sud' } };

/** The record is another sector's from now on: the feed says that it left. */
function leave(office: MemoryBackOffice, id: string): void {
  office.outOfScope.add(id);
  office.version += 1;
  office.extraRows.push({
    version: office.version,
    rev: 1,
    fieldRevs: {},
    intervention: {
      id,
      kind: 'graffiti',
      kindVersion: 1,
      fields: {},
      photos: [],
      comments: [],
      trail: [],
      deleted: true,
    },
    conflicts: [],
    received: [],
    doubtful: false,
    left: true,
  });
}

describe('a new snapshot', () => {
  test('7.1 removes what it does not bring, except where something is unsent', async () => {
    const tablet = await makeTablet();
    const sent = await recordOne(tablet);
    const edited = await recordOne(tablet);
    const opened = await recordOne(tablet);
    await tablet.device.syncNow();
    await tablet.device.editDraft(opened);
    await tablet.device.change(edited, { comment: 'pas encore parti' });
    tablet.office.session = SOUTH;
    tablet.office.records.clear();
    tablet.office.apply = (edit) => ({ id: edit.id, result: 'retry', code: 'internal-error' });
    await tablet.device.syncNow();
    expect(await record(tablet, sent)).toBeNull();
    expect((await record(tablet, edited))?.intervention.comments).toHaveLength(1);
    expect(await record(tablet, opened)).not.toBeNull();
  });

  test('7.2 a record that left the scope goes, unless an edit of it is unsent', async () => {
    const tablet = await makeTablet();
    const plain = await recordOne(tablet);
    const edited = await recordOne(tablet);
    await tablet.device.syncNow();
    await tablet.device.change(edited, { comment: 'pas encore parti' });
    tablet.office.apply = (edit) => ({ id: edit.id, result: 'retry', code: 'internal-error' });
    for (const id of [plain, edited]) leave(tablet.office, id);
    await tablet.device.syncNow();
    expect(await record(tablet, plain)).toBeNull();
    expect((await record(tablet, edited))?.intervention.fields['address']).toBe('1 rue du Test');
  });

  test('7.2 what left under an open form stays with what was made here, and goes once the form is done', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    await tablet.device.syncNow();
    await tablet.device.change(id, { fields: { address: '2 rue du Test' } });
    await tablet.device.editDraft(id);
    leave(tablet.office, id);
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['confirmed', 'confirmed']);
    expect((await record(tablet, id))?.intervention.fields['address']).toBe('2 rue du Test');
    await tablet.device.syncNow();
    expect(await record(tablet, id)).not.toBeNull();
    await tablet.device.discardDraft(id);
    await tablet.device.syncNow();
    expect(await record(tablet, id)).toBeNull();
  });

  test('7.2 what a snapshot did not bring goes once what was made of it is sent', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    await tablet.device.syncNow();
    const draft = await tablet.device.editDraft(id);
    if (!draft.ok) throw new Error(draft.code);
    tablet.office.session = SOUTH;
    tablet.office.outOfScope.add(id);
    await tablet.device.syncNow();
    expect(await record(tablet, id)).not.toBeNull();
    const { photos, fields } = draft.value;
    const submission = { draft: id, fields: { ...fields, address: '3 rue du Test' }, photos, comments: [] };
    expect(await tablet.device.finish(submission)).toMatchObject({ ok: true });
    await tablet.device.syncNow();
    expect(tablet.office.records.get(id)?.intervention.fields['address']).toBe('3 rue du Test');
    expect(await states(tablet)).toEqual(['confirmed', 'confirmed']);
    expect(await record(tablet, id)).toBeNull();
  });

  test('9.1 after a restore from a backup, what was confirmed is pushed again', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { photos: ['pixels'] });
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['confirmed']);
    tablet.office.epoch = 'epoch-2';
    tablet.office.records.clear();
    tablet.office.receipts.clear();
    tablet.office.photos.clear();
    tablet.office.version = 0;
    await tablet.device.syncNow();
    expect(tablet.office.records.get(id)?.intervention.fields['address']).toBe('1 rue du Test');
    expect(tablet.office.photos.size).toBe(1);
    expect(await record(tablet, id)).toMatchObject({ rev: 1, pending: 0 });
    expect(await valueOf(tablet.device.delivery)).toMatchObject({
      interventions: { made: 1, received: 1 },
      photos: { made: 1, received: 1 },
    });
  });

  test('9.2 what was lost with the restored database goes before what was made after it', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    await tablet.device.syncNow();
    tablet.office.epoch = 'epoch-2';
    tablet.office.records.clear();
    tablet.office.receipts.clear();
    tablet.office.version = 0;
    await tablet.device.change(id, { fields: { address: '2 rue du Test' } });
    await tablet.device.syncNow();
    expect(tablet.office.records.get(id)).toMatchObject({
      rev: 2,
      intervention: { fields: { address: '2 rue du Test' } },
    });
    expect(tablet.office.records.get(id)?.intervention.fields['author']).toBe('agent-a');
    expect(await states(tablet)).toEqual(['confirmed', 'confirmed']);
    const pushed = tablet.office.calls.filter((call) => call.path === PATHS.push).slice(1);
    expect(pushed.map(({ body }) => (body as { edits: { seq: number }[] }).edits.map((edit) => edit.seq))).toEqual([
      [2],
      [1],
      [2],
    ]);
  });

  test.each(['pulled', 'received'])(
    '9.3 nobody has to say that a backup was put back, of which more was %s',
    async (how) => {
      const tablet = await makeTablet();
      const { office } = tablet;
      const id = await recordOne(tablet);
      await tablet.device.syncNow();
      const putBack = office.backUp();
      const lost = await recordOne(tablet);
      await tablet.device.change(id, { fields: { address: '2 rue du Test' } });
      // The push alone comes through.
      if (how === 'received') office.before = ({ path }) => (path.startsWith(PATHS.pull) ? json(503, {}) : null);
      await tablet.device.syncNow();
      expect(await states(tablet)).toEqual([
        'confirmed',
        ...Array<string>(2).fill(how === 'pulled' ? 'confirmed' : 'acked'),
      ]);
      putBack();
      office.before = () => null;
      office.version += 10;
      await tablet.device.change(id, { fields: { address: '3 rue du Test' } });
      await tablet.device.syncNow();
      expect(office.records.has(lost)).toBe(true);
      expect(office.records.get(id)).toMatchObject({ rev: 3, intervention: { fields: { address: '3 rue du Test' } } });
      expect(await states(tablet)).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed']);
    },
  );

  test('9.3 a page may tell of what was committed while it was read', async () => {
    const tablet = await makeTablet();
    const { office } = tablet;
    const putBack = office.backUp();
    office.committedMeanwhile = 3;
    await tablet.device.syncNow();
    putBack();
    office.committedMeanwhile = 0;
    await tablet.device.syncNow();
    expect(office.epoch).toBe('epoch-1+');
  });

  test('9.3 a photo that was received in a time that is lost is sent again', async () => {
    const tablet = await makeTablet();
    const { office } = tablet;
    office.beforeUpload = () => ({ ok: false, code: 'upload-cut', status: 0, told: false, retryAfter: null });
    await recordOne(tablet, { photos: ['pixels'] });
    await tablet.device.syncNow();
    const putBack = office.backUp();
    office.beforeUpload = () => {
      // Whoever follows the feed is told of each photo.
      office.version += 1;
      return null;
    };
    tablet.time += DAY;
    await tablet.device.syncNow();
    expect(office.photos.size).toBe(1);
    putBack();
    expect(office.photos.size).toBe(0);
    await tablet.device.syncNow();
    await tablet.device.syncNow();
    expect(office.photos.size).toBe(1);
  });

  test('9.3 a tablet of before it was written down what was heard goes by its cursor', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    await tablet.device.syncNow();
    const putBack = tablet.office.backUp();
    await tablet.device.change(id, { fields: { address: '2 rue du Test' } });
    await tablet.device.syncNow();
    await tablet.look.meta.delete('heard');
    putBack();
    await tablet.device.change(id, { fields: { address: '3 rue du Test' } });
    await tablet.device.syncNow();
    expect(tablet.office.records.get(id)).toMatchObject({
      rev: 3,
      intervention: { fields: { address: '3 rue du Test' } },
    });
    expect(await states(tablet)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });

  test('9.1 an edit whose receipt comes after its page is kept for days of the back office, not of the tablet', async () => {
    const tablet = await makeTablet();
    const { office } = tablet;
    const now = tablet.time;
    office.now = () => now;
    tablet.time -= 3_650 * DAY;
    await recordOne(tablet);
    office.before = ({ path }) => (path.startsWith(PATHS.pull) ? json(503, {}) : null);
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['acked']);
    // By its new epoch it is sent again, and was pulled before that is answered.
    office.epoch = 'epoch-2';
    office.before = () => null;
    await tablet.device.syncNow();
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['confirmed']);
  });

  test('9.1 edits confirmed long ago are let go', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet);
    await tablet.device.syncNow();
    tablet.time += 6 * DAY;
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['confirmed']);
    tablet.time += 2 * DAY;
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual([]);
  });
});
