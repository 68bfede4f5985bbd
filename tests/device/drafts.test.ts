import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../src/device/device.ts';
import { closeDatabase, makeTablet, photoFile, PLACE, recordOne, valueOf } from './support/tablet.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The disk is full from the nth write to a store on (1: the next one). */
function fillDisk(store: string, fromWrite = 1): void {
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
    if (this.name === store && ++writes >= fromWrite) throw new DOMException('disk full', 'QuotaExceededError');
    return put.apply(this, values);
  });
}

describe('a draft', () => {
  test('is there whole after the browser was killed', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    const half: Draft = {
      ...draft,
      fields: { ...draft.fields, support: 'pierre' },
      comment: 'moitié de ph',
      scroll: 320,
    };
    expect(await tablet.device.keepDraft(half)).toEqual({ ok: true, value: tablet.time });
    await tablet.reopen();
    expect(await tablet.device.draft(draft.id)).toEqual(half);
    expect(await valueOf(tablet.device.drafts)).toEqual([half]);
  });

  test('keeps the newest of many states typed at once, and every promise waits for it', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    const word = 'hydrogommage';
    const kept = await Promise.all(
      Array.from({ length: word.length }, (_, n) =>
        tablet.device.keepDraft({ ...draft, comment: word.slice(0, n + 1) }),
      ),
    );
    expect(kept.every((outcome) => outcome.ok)).toBe(true);
    expect((await tablet.device.draft(draft.id))?.comment).toBe(word);
  });

  test('goes on in a database that was closed under it, with its photos, to the end', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    await tablet.device.keepDraft({ ...draft, fields: { ...draft.fields, point: PLACE } });
    await closeDatabase(tablet.look.name);
    expect(await tablet.device.keepDraft({ ...draft, fields: { ...draft.fields, point: PLACE } })).toMatchObject({
      ok: true,
    });
    await closeDatabase(tablet.look.name);
    const photo = await tablet.device.keepPhoto(draft.id, photoFile('pixels'), 'before', null);
    if (!photo.ok) throw new Error(photo.code);
    await closeDatabase(tablet.look.name);
    const fields = { ...draft.fields, point: PLACE };
    const submission = { draft: draft.id, fields, photos: [photo.value], comments: [] };
    expect(await tablet.device.finish(submission)).toMatchObject({ ok: true });
    await tablet.device.syncNow();
    expect(tablet.office.photos.size).toBe(1);
  });

  test('says when the tablet is full, and what was kept before stands', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    await tablet.device.keepDraft({ ...draft, comment: 'avant' });
    fillDisk('drafts');
    expect(await tablet.device.keepDraft({ ...draft, comment: 'après' })).toEqual({ ok: false, code: 'storage-full' });
    vi.restoreAllMocks();
    await tablet.reopen();
    expect((await tablet.device.draft(draft.id))?.comment).toBe('avant');
  });

  test('opened on a full tablet is kept as soon as there is room', async () => {
    const tablet = await makeTablet();
    fillDisk('drafts');
    const draft = await tablet.device.newDraft('graffiti');
    vi.restoreAllMocks();
    expect((await tablet.device.keepDraft(draft)).ok).toBe(true);
    expect(await tablet.device.draft(draft.id)).not.toBeNull();
  });

  test('that was finished is not brought back by a late keystroke', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet);
    const late = { ...(await tablet.device.newDraft('graffiti')), id };
    expect(await tablet.device.keepDraft(late)).toEqual({ ok: false, code: 'draft-gone' });
  });

  test('stays on the definition it began with', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    await tablet.device.keepDraft({ ...draft, kindVersion: 99 });
    expect((await tablet.device.draft(draft.id))?.kindVersion).toBe(draft.kindVersion);
  });

  test('on a record holds its fields, and is found again rather than begun anew', async () => {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { fields: { support: 'brique' } });
    const first = await tablet.device.editDraft(id);
    expect(first.ok && first.value.fields['support']).toBe('brique');
    if (first.ok) await tablet.device.keepDraft({ ...first.value, comment: 'à suivre' });
    const second = await tablet.device.editDraft(id);
    expect(second.ok && second.value.comment).toBe('à suivre');
  });

  test('on a record that is not here is refused', async () => {
    const tablet = await makeTablet();
    expect(await tablet.device.editDraft('nowhere')).toEqual({ ok: false, code: 'intervention-not-here' });
  });
});

describe('a photo', () => {
  test('is kept with its link and its bytes before the promise resolves', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    const kept = await tablet.device.keepPhoto(draft.id, photoFile('pixels'), 'before', PLACE);
    await tablet.reopen();
    if (!kept.ok) throw new Error(kept.code);
    expect((await tablet.device.draft(draft.id))?.photos).toEqual([kept.value]);
    expect(kept.value).toMatchObject({ role: 'before', size: 6, author: 'agent-a', point: PLACE });
    expect(kept.value.takenAt).toBe(Date.UTC(2026, 4, 4, 7, 59));
    expect(await (await tablet.device.photo(kept.value.sha256, 'full'))?.text()).toBe('pixels');
    expect(await (await tablet.device.photo(kept.value.sha256, 'thumb'))?.text()).toBe('pixe');
  });

  test('is not lost to a state of the form typed while it was being kept', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    const [kept] = await Promise.all([
      tablet.device.keepPhoto(draft.id, photoFile('pixels'), 'before', null),
      tablet.device.keepDraft({ ...draft, comment: 'a' }),
    ]);
    await tablet.device.keepDraft({ ...draft, comment: 'ab' });
    if (!kept.ok) throw new Error(kept.code);
    expect((await tablet.device.draft(draft.id))?.photos).toEqual([kept.value]);
  });

  test('that the form has shown can be removed', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    await tablet.device.keepPhoto(draft.id, photoFile('pixels'), 'before', null);
    const shown = await tablet.device.draft(draft.id);
    if (!shown) throw new Error('the draft is there');
    await tablet.device.keepDraft({ ...shown, photos: [] });
    expect((await tablet.device.draft(draft.id))?.photos).toEqual([]);
  });

  test('leaves nothing behind when the tablet is full', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    fillDisk('thumbs');
    const outcome = await tablet.device.keepPhoto(draft.id, photoFile('pixels'), 'before', null);
    expect(outcome).toEqual({ ok: false, code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await tablet.look.photoBytes.count()).toBe(0);
    await tablet.device.keepDraft({ ...draft, comment: 'suite' });
    expect((await tablet.device.draft(draft.id))?.photos).toEqual([]);
  });

  test('of more than 60 MB, of too many pixels or of no image at all is refused with its own sentence', async () => {
    const tablet = await makeTablet();
    const { id } = await tablet.device.newDraft('graffiti');
    const heavy = { size: 61 * 1024 * 1024 } as File;
    expect(await tablet.device.keepPhoto(id, heavy, 'before', null)).toEqual({ ok: false, code: 'photo-too-large' });
    const header = new Uint8Array(24);
    new DataView(header.buffer).setUint32(0, 0x89504e47);
    new DataView(header.buffer).setUint32(16, 20_000);
    new DataView(header.buffer).setUint32(20, 20_000);
    const vast = new File([header], 'vaste.png');
    expect(await tablet.device.keepPhoto(id, vast, 'before', null)).toEqual({ ok: false, code: 'photo-too-large' });
    const none = new File([], 'rien.txt');
    expect(await tablet.device.keepPhoto(id, none, 'before', null)).toEqual({ ok: false, code: 'photo-not-an-image' });
  });

  test('goes with the draft that is discarded', async () => {
    const tablet = await makeTablet();
    const draft = await tablet.device.newDraft('graffiti');
    await tablet.device.keepPhoto(draft.id, photoFile('pixels'), 'before', null);
    await tablet.device.discardDraft(draft.id);
    expect(await tablet.look.photoBytes.count()).toBe(0);
    expect(await valueOf(tablet.device.drafts)).toEqual([]);
  });
});
