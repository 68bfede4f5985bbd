import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDevice } from '../../src/device/openDevice.ts';
import { AGENT } from './support/memoryBackOffice.ts';
import { makeTablet, photoFile, PLACE, record, recordOne, states, valueOf } from './support/tablet.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

type Ended = { _abort(name: string): void };
const { put } = IDBObjectStore.prototype;

/** The browser closes the database in the middle of the next so many writes to a table. */
function closesAt(table: string, times: number): void {
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const { transaction, name } = this;
    if (name === table && left > 0) {
      left -= 1;
      queueMicrotask(() => {
        (transaction as unknown as Ended)._abort('AbortError');
        forceCloseDatabase(transaction.db as never);
      });
    }
    return put.call(this, value, key);
  });
}

describe('14.1 a database that the browser closes in the middle of a write', () => {
  test('has it written once more, and the agent hears nothing', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    closesAt('photoBytes', 1);
    expect(await tablet.device.keepPhoto(draft.id, photoFile('un'), 'before', null)).toMatchObject({ ok: true });
    vi.restoreAllMocks();
    closesAt('records', 1);
    const fields = { ...draft.fields, point: PLACE };
    expect(await tablet.device.finish({ draft: draft.id, fields, photos: [], comments: [] })).toMatchObject({
      ok: true,
    });
    expect((await record(tablet, draft.id))?.intervention.photos).toHaveLength(1);
    expect(await states(tablet)).toHaveLength(1);
  });

  test('is told where it happens twice, and nothing is half written', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    closesAt('records', 2);
    const submission = { draft: draft.id, fields: { ...draft.fields, point: PLACE }, photos: [], comments: [] };
    expect(await tablet.device.finish(submission)).toEqual({ ok: false, code: 'storage-closed' });
    expect(await tablet.look.edits.count()).toBe(0);
    expect(await tablet.device.draft(draft.id)).not.toBeNull();
    expect(await tablet.device.finish(submission)).toMatchObject({ ok: true });
    expect(tablet.bugs).toEqual([]);
  });

  test('ends no round for good', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet);
    closesAt('edits', 1);
    await tablet.device.syncNow();
    expect((await valueOf(tablet.device.delivery)).problem).toBe('storage-closed');
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.delivery)).toMatchObject({ waiting: 0, problem: null });
    expect(tablet.bugs).toEqual([]);
  });
});

test('14.2 is both signed in and told, or neither, where the disk fails in between', async () => {
  const tablet = await makeTablet();
  await tablet.look.delete();
  await tablet.look.open();
  await tablet.reopen();
  tablet.office.session = { ...AGENT, device: { id: 'tablet-a', name: 'Tablette A', unsent: { edits: 2, photos: 1 } } };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if ((value as { readonly key?: string }).key === 'emptied') throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  expect(await tablet.device.comeBack()).toBe(false);
  expect(await tablet.look.meta.count()).toBe(0);
  vi.restoreAllMocks();
  expect(await tablet.device.comeBack()).toBe(true);
  expect(await valueOf(tablet.device.emptied)).toEqual({ edits: 2, photos: 1 });
});

test('14.3 a disk of an earlier day sends again what it does not know to be received, and nothing comes twice', async () => {
  const tablet = await makeTablet();
  const id = await recordOne(tablet, { fields: { support: 'pierre' } });
  const rows = await Promise.all(tablet.look.tables.map((table) => table.toArray()));
  await tablet.device.syncNow();
  await tablet.device.change(id, { fields: { support: 'brique' } });
  await tablet.device.syncNow();
  expect(tablet.office.records.get(id)?.rev).toBe(2);
  for (const [n, table] of tablet.look.tables.entries()) {
    await table.clear();
    await table.bulkPut(rows[n] ?? []);
  }
  await tablet.reopen();
  expect(await states(tablet)).toEqual(['pending']);
  await tablet.device.syncNow();
  expect(tablet.office.records.get(id)?.rev).toBe(2);
  expect(await record(tablet, id)).toMatchObject({ pending: 0, intervention: { fields: { support: 'brique' } } });
});

test('14.4 a form that is open on two pages is finished once', async () => {
  const tablet = await makeTablet();
  tablet.online = false;
  const { look, environment, office } = tablet;
  const other = await openDevice({ databaseName: look.name, environment, upload: office.upload });
  const draft = await tablet.device.newDraft('graffiti');
  const submission = { draft: draft.id, fields: { ...draft.fields, point: PLACE }, photos: [], comments: [] };
  const [one, two] = await Promise.all([tablet.device.finish(submission), other.finish(submission)]);
  expect([one, two].filter(({ ok }) => ok)).toHaveLength(1);
  expect([one, two].find(({ ok }) => !ok)).toEqual({ ok: false, code: 'draft-gone' });
  // A late keystroke on the page that did not hear of it brings no form back.
  expect(await other.keepDraft(draft)).toEqual({ ok: false, code: 'draft-gone' });
  expect(await look.drafts.count()).toBe(0);
  expect(await states(tablet)).toEqual(['pending']);
});
