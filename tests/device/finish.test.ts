import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FieldValue } from '../../src/domain/intervention.ts';
import { makeTablet, photoFile, PLACE, record, recordOne, valueOf } from './support/tablet.ts';
import type { Tablet } from './support/tablet.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const HOUR = 3_600_000;

async function onlyEdit(tablet: Tablet) {
  const rows = await tablet.look.edits.toArray();
  expect(rows).toHaveLength(1);
  const [row] = rows;
  if (!row) throw new Error('there is one edit');
  return row.edit;
}

describe('finishing a new intervention', () => {
  test('1.3 asks the disk itself to have it before it is said to be kept', async () => {
    const tablet = await makeTablet();
    await tablet.look.open();
    const begun = vi.spyOn(tablet.look.backendDB().constructor.prototype as IDBDatabase, 'transaction');
    // Only a database that is opened from now on is watched.
    await tablet.reopen();
    await recordOne(tablet);
    const writing = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.length).toBeGreaterThan(0);
    expect(writing.map(([, , options]) => options?.durability)).toEqual(writing.map(() => 'strict'));
  });

  test('1.1 makes one edit with what nobody types filled in', async () => {
    const tablet = await makeTablet();
    const began = tablet.time;
    const draft = await tablet.device.newDraft('graffiti');
    tablet.time += HOUR;
    const fields: { [field: string]: FieldValue } = { ...draft.fields, point: PLACE, support: 'pierre', reason: '' };
    const outcome = await tablet.device.finish({ draft: draft.id, fields, photos: [], comments: [] });
    expect(outcome).toEqual({ ok: true, value: tablet.time });
    const edit = await onlyEdit(tablet);
    expect(edit).toMatchObject({ device: 'tablet-a', seq: 1, author: 'agent-a', at: tablet.time, baseRev: 0 });
    expect(Object.fromEntries(Object.entries(edit.patch).map(([field, change]) => [field, change.new]))).toEqual({
      status: 'en_cours',
      point: PLACE,
      support: 'pierre',
      author: 'agent-a',
      sector: 'nord',
      priority: 'normal',
      createdAt: began,
      startedAt: began,
    });
    expect((await record(tablet, draft.id))?.intervention.fields['dueAt']).toBe(began + 336 * HOUR);
  });

  test('ends it when it is closed on the spot, and a sensitive one is urgent with its own target', async () => {
    const tablet = await makeTablet();
    const began = tablet.time;
    const draft = await tablet.device.newDraft('graffiti');
    tablet.time += HOUR;
    const fields = { ...draft.fields, status: 'non_trouve', point: PLACE, offensive: 'raciste' };
    await tablet.device.finish({ draft: draft.id, fields, photos: [], comments: [] });
    const made = await record(tablet, draft.id);
    expect(made?.intervention.fields).toMatchObject({
      priority: 'urgent',
      startedAt: began,
      endedAt: began + HOUR,
      dueAt: began + 48 * HOUR,
    });
  });

  test('is refused with the first problem of the form, and the draft stays', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    const refused = await tablet.device.finish({ draft: draft.id, fields: draft.fields, photos: [], comments: [] });
    expect(refused).toEqual({ ok: false, code: 'place-required' });
    expect(await tablet.device.draft(draft.id)).not.toBeNull();
    expect(await tablet.look.edits.count()).toBe(0);
  });

  test('shows it at once, counts it, and ends the draft', async () => {
    const tablet = await makeTablet();
    tablet.online = false;
    const id = await recordOne(tablet, { photos: ['un', 'deux'] });
    const [shown] = await valueOf(tablet.device.list({ limit: 10 }));
    expect(shown).toMatchObject({ id, rev: 0, pending: 1 });
    expect(shown?.intervention.photos).toHaveLength(2);
    expect(await valueOf(tablet.device.drafts)).toEqual([]);
    expect(await valueOf(tablet.device.delivery)).toMatchObject({
      interventions: { made: 1, received: 0 },
      photos: { made: 2, received: 0 },
      waiting: 3,
      oldestWaitingAt: tablet.time,
    });
    const [item] = await valueOf(tablet.device.waiting);
    expect(item).toMatchObject({ intervention: id, address: '1 rue du Test', edits: 1, since: tablet.time });
    expect(item?.photos).toHaveLength(2);
  });

  test.each(['edits', 'photos', 'records', 'work', 'meta'])(
    '1.3 cut while it writes %s leaves the draft whole and nothing else',
    async (store) => {
      const tablet = await makeTablet();
      const draft = await tablet.device.newDraft('graffiti');
      const kept = await tablet.device.keepPhoto(draft.id, photoFile('pixels'), 'after', null);
      if (!kept.ok) throw new Error(kept.code);
      const metaBefore = await tablet.look.meta.toArray();
      for (const write of ['put', 'add'] as const) {
        const original = IDBObjectStore.prototype[write];
        vi.spyOn(IDBObjectStore.prototype, write).mockImplementation(function (this: IDBObjectStore, ...values) {
          if (this.name === store) throw new DOMException('disk full', 'QuotaExceededError');
          return original.apply(this, values);
        });
      }
      const fields = { ...draft.fields, point: PLACE };
      const submission = { draft: draft.id, fields, photos: [kept.value], comments: [] };
      expect(await tablet.device.finish(submission)).toEqual({ ok: false, code: 'storage-full' });
      vi.restoreAllMocks();
      await tablet.reopen();
      const { edits, photos, records, work, meta } = tablet.look;
      expect([await edits.count(), await photos.count(), await records.count(), await work.count()]).toEqual([
        0, 0, 0, 0,
      ]);
      expect(await meta.toArray()).toEqual(metaBefore);
      expect((await tablet.device.draft(draft.id))?.photos).toEqual([kept.value]);
      expect((await tablet.device.finish(submission)).ok).toBe(true);
    },
  );

  test('twice, as by an impatient thumb, makes one edit', async () => {
    const tablet = await makeTablet();
    tablet.online = false;
    const draft = await tablet.device.newDraft('graffiti');
    const submission = { draft: draft.id, fields: { ...draft.fields, point: PLACE }, photos: [], comments: [] };
    const both = await Promise.all([tablet.device.finish(submission), tablet.device.finish(submission)]);
    expect(both.map((outcome) => (outcome.ok ? 'kept' : outcome.code))).toEqual(['kept', 'draft-gone']);
    expect(await tablet.look.edits.count()).toBe(1);
  });
});

describe('finishing a form on an existing record', () => {
  test('1.4 says only what its author changed, against what they saw when the form began', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { fields: { support: 'pierre', element: 'mur' } });
    await tablet.device.syncNow();
    const draft = await tablet.device.editDraft(id);
    if (!draft.ok) throw new Error(draft.code);
    // Another change comes while the form is open.
    await tablet.device.change(id, { fields: { element: 'porte' } });
    const fields = { ...draft.value.fields, support: 'brique' };
    await tablet.device.finish({ draft: id, fields, photos: [], comments: [] });
    const edits = await tablet.look.edits.toCollection().sortBy('seq');
    expect(edits.at(-1)?.edit.patch).toEqual({ support: { old: 'pierre', new: 'brique' } });
    expect((await record(tablet, id))?.intervention.fields).toMatchObject({ support: 'brique', element: 'porte' });
  });

  test('1.4 goes on from what its author changed beside it', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { fields: { support: 'pierre' } });
    const draft = await tablet.device.editDraft(id);
    if (!draft.ok) throw new Error(draft.code);
    await tablet.device.keepDraft({ ...draft.value, fields: { ...draft.value.fields, support: 'brique' } });
    await tablet.device.change(id, { fields: { status: 'planifie', support: 'bois' } });
    await tablet.device.change(id, { fields: { status: 'signale' } });
    const resumed = await tablet.device.draft(id);
    expect(resumed?.fields).toMatchObject({ status: 'signale', support: 'brique' });
    const fields = { ...resumed?.fields, status: 'a_traiter' };
    await tablet.device.finish({ draft: id, fields, photos: [], comments: [] });
    const edits = await tablet.look.edits.toCollection().sortBy('seq');
    expect(edits.at(-1)?.edit.patch).toEqual({
      status: { old: 'signale', new: 'a_traiter' },
      support: { old: 'bois', new: 'brique' },
    });
  });

  test('with nothing changed makes no edit', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    const draft = await tablet.device.editDraft(id);
    if (!draft.ok) throw new Error(draft.code);
    const outcome = await tablet.device.finish({ draft: id, fields: draft.value.fields, photos: [], comments: [] });
    expect(outcome.ok).toBe(true);
    expect(await tablet.look.edits.count()).toBe(1);
    expect(await tablet.device.draft(id)).toBeNull();
  });
});

describe('a change without a form', () => {
  test('of status is checked like a form', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    expect(await tablet.device.change(id, { fields: { status: 'fait' } })).toEqual({
      ok: false,
      code: 'field-required',
    });
    expect(await tablet.device.change('nowhere', { comment: 'x' })).toEqual({
      ok: false,
      code: 'intervention-not-here',
    });
  });

  test('that closes a record sets its end, and one that reopens it takes the end away', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    tablet.time += HOUR;
    await tablet.device.change(id, { fields: { status: 'non_trouve' } });
    expect((await record(tablet, id))?.intervention.fields['endedAt']).toBe(tablet.time);
    await tablet.device.change(id, { fields: { status: 'en_cours' } });
    expect((await record(tablet, id))?.intervention.fields['endedAt']).toBeNull();
  });

  test('that comments adds the comment with its author', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    await tablet.device.change(id, { comment: '  Revoir le haut du mur.  ' });
    const made = await record(tablet, id);
    expect(made?.intervention.comments).toMatchObject([{ author: 'agent-a', text: 'Revoir le haut du mur.' }]);
    expect(made?.pending).toBe(2);
  });
});
