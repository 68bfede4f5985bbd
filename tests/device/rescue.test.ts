import { describe, expect, test, vi } from 'vitest';
import { plainPhrase, proposedPhrase } from '../../src/device/rescue/phrase.ts';
import { isMine } from '../../src/device/rescue/putDrafts.ts';
import type { Brought, Draft, Submission } from '../../src/device/device.ts';
import { PATHS, type Session } from '../../src/sync/protocol.ts';
import { elsewhere } from './support/elsewhere.ts';
import { AGENT, MemoryBackOffice } from './support/memoryBackOffice.ts';
import { opened, PHRASE } from './support/rescue.ts';
import { makeTablet, PLACE, recordOne, type Tablet, valueOf } from './support/tablet.ts';

const NOBODY = (): void => undefined;
const CUT = { ok: false, code: 'upload-cut', status: 0, told: false, retryAfter: null } as const;

/** A tablet that cannot send: one record with two photos, a change of it, and a form half-way. */
async function stranded(office = new MemoryBackOffice()) {
  const tablet = await makeTablet(office);
  tablet.online = false;
  const id = await recordOne(tablet, { photos: ['first pixels', 'second pixels'] });
  await tablet.device.change(id, { comment: 'à refaire' });
  const draft = await tablet.device.newDraft('graffiti');
  const pixels = new File(['draft pixels'], 'photo.jpg', { type: 'image/jpeg' });
  await tablet.device.keepPhoto(draft.id, pixels, 'before', null);
  return { tablet, id, draft: draft.id, file: await tablet.device.rescueFile(PHRASE) };
}

async function bring(tablet: Tablet, file: Blob, phrase = PHRASE): Promise<Brought> {
  const outcome = await tablet.device.bringRescue(file, phrase, NOBODY);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

const codeOf = async (tablet: Tablet, file: Blob, phrase = PHRASE): Promise<string> => {
  const outcome = await tablet.device.bringRescue(file, phrase, NOBODY);
  return outcome.ok ? 'ok' : outcome.code;
};

const ALL: Brought = {
  edits: { inFile: 2, received: 2, refused: 0, ofOthers: 0 },
  photos: { inFile: 2, received: 2 },
  drafts: { inFile: 1, restored: 1, known: 0 },
  whole: true,
};

describe('a rescue file', () => {
  test('11.1 has edits, drafts and photos that nobody received, and says nothing of them without its phrase', async () => {
    const { id, draft, file } = await stranded();
    const { rescue, photos } = await opened(file);
    expect(rescue.edits).toMatchObject([{ intervention: id }, { intervention: id }]);
    expect(rescue.drafts).toMatchObject([{ id: draft }]);
    expect([...photos.values()]).toEqual(['first pixels', 'second pixels', 'draft pixels']);
    const bytes = await file.text();
    for (const text of [id, 'rue du Test', 'pixels', 'contents']) expect(bytes).not.toContain(text);
  });

  test('11.1 has what its edits stand on, in case the back office is restored before they are brought', async () => {
    const tablet = await makeTablet();
    const received = await recordOne(tablet);
    const id = await recordOne(tablet, { fields: { support: 'pierre' } });
    await tablet.device.syncNow();
    await tablet.device.change(id, { fields: { support: 'brique' } });
    const { rescue } = await opened(await tablet.device.rescueFile(PHRASE));
    expect(rescue.edits).toMatchObject([
      { intervention: id, baseRev: 0 },
      { intervention: id, patch: { support: { old: 'pierre', new: 'brique' } } },
    ]);
    expect(JSON.stringify(rescue)).not.toContain(received);
  });

  test('opens with its phrase however it is typed, and with no other', async () => {
    const { file } = await stranded();
    await opened(file, '  LES murs-ont — des  Oreilles ');
    await expect(opened(file, 'les murs ont des oreille')).rejects.toThrow('rescue-phrase-wrong');
    expect(proposedPhrase()).toMatch(/^([a-hj-kmnp-z2-9]{4}-){3}[a-hj-kmnp-z2-9]{4}$/);
    expect(plainPhrase(proposedPhrase().toUpperCase())).toHaveLength(19);
  });
});

describe('a rescue file that is brought', () => {
  test('reaches the back office whole, and the form goes on where it is opened', async () => {
    const { tablet, id, draft, file } = await stranded();
    const other = await makeTablet(tablet.office);
    expect(await bring(other, file)).toEqual(ALL);
    expect(tablet.office.records.get(id)?.intervention).toMatchObject({ comments: [{ text: 'à refaire' }] });
    expect(tablet.office.photos.size).toBe(2);
    expect(await other.device.draft(draft)).toMatchObject({ photos: [{ role: 'before' }] });
    const [photo] = (await other.device.draft(draft))?.photos ?? [];
    expect(await (await other.device.photo(photo?.sha256 ?? '', 'full'))?.text()).toBe('draft pixels');
  });

  test('9.2 is brought anew where the back office is restored in the middle of it', async () => {
    const { tablet, id, file } = await stranded();
    const { office } = tablet;
    office.after = ({ path }) => {
      if (path !== PATHS.rescue) return;
      office.after = () => undefined;
      // A database of before: what it has just taken is gone.
      office.records.clear();
      office.receipts.clear();
      office.epoch = 'epoch-2';
    };
    expect(await bring(await makeTablet(office), file)).toEqual(ALL);
    expect(office.records.get(id)).toMatchObject({
      rev: 2,
      intervention: { fields: { status: 'en_cours' }, comments: [{ text: 'à refaire' }] },
    });
  });

  test('stops where the back office is restored again and again', async () => {
    const { tablet, file } = await stranded();
    let restored = 0;
    tablet.office.after = ({ path }) => {
      if (path === PATHS.rescue) tablet.office.epoch = `restored-${String((restored += 1))}`;
    };
    expect(await codeOf(await makeTablet(tablet.office), file)).toBe('epoch-changed');
  });

  test('11.2 adds nothing the second time, nor when its tablet wakes up', async () => {
    const { tablet, file } = await stranded();
    const other = await makeTablet(tablet.office);
    await bring(other, file);
    const { version } = tablet.office;
    expect(await bring(other, file)).toEqual({ ...ALL, drafts: { inFile: 1, restored: 0, known: 1 } });
    tablet.online = true;
    await tablet.device.syncNow();
    await tablet.device.syncNow();
    expect(tablet.office.version).toBe(version);
    expect(await valueOf(tablet.device.delivery)).toMatchObject({
      waiting: 0,
      interventions: { made: 1, received: 1 },
      photos: { made: 2, received: 2 },
    });
  });

  test('11.2 adds nothing after its tablet has sent everything itself', async () => {
    const { tablet, file } = await stranded();
    tablet.online = true;
    await tablet.device.syncNow();
    const { version, uploads } = tablet.office;
    const sent = uploads.length;
    expect(await bring(await makeTablet(tablet.office), file)).toMatchObject({ edits: ALL.edits, photos: ALL.photos });
    expect([tablet.office.version, tablet.office.uploads.length]).toEqual([version, sent]);
  });

  test('has the photos of a record that was received before them', async () => {
    const { tablet, id } = await stranded();
    tablet.online = true;
    tablet.office.beforeUpload = () => CUT;
    await tablet.device.syncNow();
    expect([tablet.office.records.has(id), tablet.office.photos.size]).toEqual([true, 0]);
    await expect.poll(async () => (await valueOf(tablet.device.delivery)).interventions.received).toBe(1);
    const file = await tablet.device.rescueFile(PHRASE);
    expect((await opened(file)).rescue.edits).toEqual([]);
    tablet.office.beforeUpload = () => null;
    expect(await bring(await makeTablet(tablet.office), file)).toMatchObject({
      edits: { inFile: 0, received: 0 },
      photos: { inFile: 2, received: 2 },
    });
    expect(tablet.office.photos.size).toBe(2);
  });

  /** A form on a record that is here, saved on a file while half-way: support typed, nothing else. */
  async function halfWay(comment = 'à refaire') {
    const tablet = await makeTablet();
    const id = await recordOne(tablet, { fields: { support: 'pierre', element: 'mur' } });
    await tablet.device.syncNow();
    const form = await formOf(tablet, id);
    await tablet.device.keepDraft({ ...form, comment, fields: { ...form.fields, support: 'brique' } });
    const file = await tablet.device.rescueFile(PHRASE);
    const finish = (fields: Submission['fields'], text = comment) =>
      tablet.device.finish({
        draft: id,
        fields: { ...form.fields, ...fields },
        photos: [],
        comments: text === '' ? [] : [{ id: tablet.environment.newId(), author: 'agent-a', at: tablet.time, text }],
      });
    return { tablet, id, file, finish };
  }

  async function formOf(tablet: Tablet, id: string): Promise<Draft> {
    const form = await tablet.device.editDraft(id);
    if (!form.ok) throw new Error(form.code);
    return form.value;
  }

  test('1.4 gives a form back that goes on from what its author wrote here since', async () => {
    const { tablet, id, file, finish } = await halfWay();
    await finish({ support: 'brique', element: 'porte' }, 'fini');
    expect(await bring(tablet, file)).toMatchObject({ drafts: { inFile: 1, restored: 1, known: 0 } });
    const form = await formOf(tablet, id);
    expect(form).toMatchObject({ comment: 'à refaire', fields: { support: 'brique', element: 'porte' } });
    await tablet.device.finish({
      draft: id,
      fields: { ...form.fields, support: 'bois', element: 'rideau' },
      photos: [],
      comments: [],
    });
    const edits = await tablet.look.edits.toCollection().sortBy('seq');
    expect(edits.at(-1)?.edit.patch).toEqual({
      support: { old: 'brique', new: 'bois' },
      element: { old: 'porte', new: 'rideau' },
    });
  });

  test('1.4 gives a form back that compares with what its author saw, where others wrote since', async () => {
    const { tablet, id, file } = await halfWay();
    await tablet.device.discardDraft(id);
    await tablet.device.change(id, { fields: { support: 'bois' } });
    await tablet.device.syncNow();
    elsewhere(tablet.office, id, { support: { old: 'bois', new: 'metal' } }, 2);
    await tablet.device.syncNow();
    await bring(tablet, file);
    await tablet.device.finish({ draft: id, fields: (await formOf(tablet, id)).fields, photos: [], comments: [] });
    const edits = await tablet.look.edits.toCollection().sortBy('seq');
    expect(edits.at(-1)?.edit.patch).toEqual({ support: { old: 'pierre', new: 'brique' } });
  });

  test.each(['à refaire', ''])(
    '11.2 opens no form again that was finished since, its comment “%s” too',
    async (comment) => {
      const { tablet, id, file, finish } = await halfWay(comment);
      await finish({ support: 'brique' });
      await tablet.device.syncNow();
      expect(await bring(tablet, file)).toMatchObject({ drafts: { inFile: 1, restored: 0, known: 1 } });
      expect(await tablet.device.draft(id)).toBeNull();
    },
  );

  test('11.2 opens no form of a new record again that was finished since', async () => {
    const { tablet, draft, file } = await stranded();
    const { fields, photos } = await formOf(tablet, draft);
    await tablet.device.finish({ draft, fields: { ...fields, point: PLACE }, photos, comments: [] });
    tablet.online = true;
    expect(await bring(tablet, file)).toMatchObject({ drafts: { inFile: 1, restored: 0, known: 1 } });
    expect(await tablet.device.draft(draft)).toBeNull();
  });

  test('2.3 makes no record of scraps where the one that creates it is refused', async () => {
    const { tablet, file } = await stranded();
    tablet.office.reject = (edit) => (edit.photos ? 'edit-status-refused' : null);
    expect(await bring(await makeTablet(tablet.office), file)).toMatchObject({
      edits: { inFile: 2, received: 0, refused: 2 },
      photos: { inFile: 2, received: 0 },
    });
    expect(tablet.office.records.size).toBe(0);
  });

  test('is brought all the same where its form finds no room', async () => {
    const { tablet, id, file } = await stranded();
    const other = await makeTablet(tablet.office);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'photoBytes') throw new DOMException('disk full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    expect(await codeOf(other, file)).toBe('storage-full');
    vi.restoreAllMocks();
    expect([tablet.office.records.has(id), tablet.office.photos.size]).toEqual([true, 2]);
    expect(await valueOf(other.device.drafts)).toEqual([]);
    expect(await bring(other, file)).toEqual(ALL);
  });

  test('goes on where the line was cut', async () => {
    const { tablet, file } = await stranded();
    const other = await makeTablet(tablet.office);
    let uploads = 0;
    tablet.office.beforeUpload = () => {
      uploads += 1;
      return uploads === 2 ? CUT : null;
    };
    expect(await codeOf(other, file)).toBe('upload-cut');
    expect(tablet.office.photos.size).toBe(1);
    expect(await bring(other, file)).toEqual(ALL);
    expect(tablet.office.uploads).toHaveLength(2);
  });

  test('and is cut short gives what came before the cut, and says so', async () => {
    const office = new MemoryBackOffice();
    const tablet = await makeTablet(office);
    tablet.online = false;
    const large = Array.from({ length: 3 }, (_, n) => String(n).repeat(300_000));
    await recordOne(tablet, { photos: large });
    const file = await tablet.device.rescueFile(PHRASE);
    const cut = await bring(await makeTablet(office), file.slice(0, 850_000));
    expect(cut).toMatchObject({ whole: false, edits: { received: 1 }, photos: { inFile: 3, received: 2 } });
    expect(await codeOf(await makeTablet(office), file.slice(0, 400))).toBe('rescue-damaged');
  });

  test('is refused in words where it is none, or another', async () => {
    const { tablet, file } = await stranded();
    expect(await codeOf(tablet, new Blob(['{"format":"sillage-rescue"}']))).toBe('rescue-not-understood');
    expect(await codeOf(tablet, file, 'une autre phrase')).toBe('rescue-phrase-wrong');
    const elsewhere = new MemoryBackOffice();
    elsewhere.session = { ...AGENT, organisation: { ...AGENT.organisation, id: 'ailleurs' } };
    expect(await codeOf(await makeTablet(elsewhere), file)).toBe('rescue-of-another-organisation');
    expect(elsewhere.version).toBe(0);
  });

  test('by an agent leaves what is somebody else’s in it; who works at the desk brings all of it', async () => {
    const { tablet, file } = await stranded();
    const as = async (user: Partial<Session['user']>): Promise<Brought> => {
      tablet.office.session = { ...AGENT, user: { ...AGENT.user, ...user } };
      return bring(await makeTablet(tablet.office), file);
    };
    expect(await as({ id: 'agent-b' })).toEqual({
      edits: { inFile: 2, received: 0, refused: 0, ofOthers: 2 },
      photos: { inFile: 0, received: 0 },
      drafts: { inFile: 1, restored: 0, known: 0 },
      whole: true,
    });
    expect(tablet.office.version).toBe(0);
    expect(await as({ id: 'admin', role: 'administrator' })).toEqual({
      ...ALL,
      drafts: { inFile: 1, restored: 0, known: 0 },
    });
  });
});

test('a form of a file is taken only where what its author saw and changed beside it can be read', async () => {
  const tablet = await makeTablet();
  const { id } = await tablet.device.newDraft('graffiti');
  const row = await tablet.look.drafts.get(id);
  expect(isMine({ ...row, beside: { support: 'pierre' } }, 'agent-a')).toBe(true);
  expect(isMine({ ...row, beside: 'pierre' }, 'agent-a')).toBe(false);
  expect(isMine({ ...row, seen: null }, 'agent-a')).toBe(false);
});
