import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/domain/edit.ts';
import type { Session } from '../../src/sync/protocol.ts';
import { PATHS } from '../../src/sync/protocol.ts';
import { idOf, makeEdits } from '../bench/support/makeEdits.ts';
import { AGENT, json, MemoryBackOffice } from './support/memoryBackOffice.ts';
import type { Tablet } from './support/tablet.ts';
import { makeTablet, record, recordOne, states, valueOf } from './support/tablet.ts';

const SIZE = 10;
const COUNT = 95;

/** A back office with many interventions; the newest has the highest number. */
function fullOffice(): MemoryBackOffice {
  const office = new MemoryBackOffice();
  office.chunk = SIZE;
  for (const edit of makeEdits(COUNT, 'other', 'agent-b')) office.apply(edit, true);
  return office;
}

/** A tablet that was enrolled and has pulled nothing yet. */
async function newTablet(office = fullOffice()): Promise<Tablet> {
  office.before = ({ path }) => {
    if (path === PATHS.pull) throw new TypeError('connection reset');
    return null;
  };
  const tablet = await makeTablet(office);
  office.before = () => null;
  office.calls.length = 0;
  return tablet;
}

const isChunk = (path: string): boolean => path.startsWith(PATHS.chunks);
const chunksAsked = ({ calls }: MemoryBackOffice): readonly string[] => calls.map(({ path }) => path).filter(isChunk);

/** The line gives way after so many chunks. */
function cutAfter(office: MemoryBackOffice, chunks: number): void {
  let taken = 0;
  office.before = ({ path }) => {
    if (isChunk(path) && (taken += 1) > chunks) throw new TypeError('connection reset');
    return null;
  };
}

const arriving = async ({ device }: Tablet) => (await valueOf(device.delivery)).arriving;
const addresses = async ({ look }: Tablet): Promise<readonly unknown[]> =>
  (await look.records.orderBy('id').toArray()).map((row) => row.intervention.fields['address']);
const inOffice = ({ records }: MemoryBackOffice): readonly unknown[] =>
  [...records.values()]
    .toSorted((a, b) => (a.intervention.id < b.intervention.id ? -1 : 1))
    .map((row) => row.intervention.fields['address']);

/** Another agent changes the intervention with this number. */
function changed(office: MemoryBackOffice, n: number, address: string, more: Partial<Edit> = {}): void {
  const [edit] = makeEdits(1, 'other', 'agent-b');
  if (!edit) throw new Error('one was made');
  const intervention = idOf(2, n);
  const old = office.records.get(intervention)?.intervention.fields['address'] ?? null;
  const patch = { address: { old, new: address } };
  const id = idOf(3, n);
  office.apply({ ...edit, id, intervention, baseRev: 1, patch, ...more }, true);
}

describe('a first sync', () => {
  test('13.2 is of use after the first chunk, and says how far it came', async () => {
    const tablet = await newTablet();
    cutAfter(tablet.office, 1);
    await tablet.device.syncNow();
    expect(await arriving(tablet)).toEqual({ received: SIZE, total: COUNT });
    const newest = await valueOf(tablet.device.list({ limit: 3 }));
    expect(newest.map((row) => row.id)).toEqual([94, 93, 92].map((n) => idOf(2, n)));
    expect(await recordOne(tablet)).not.toBe('');
    tablet.office.before = () => null;
    await tablet.device.syncNow();
    expect(await arriving(tablet)).toBeNull();
    expect(await addresses(tablet)).toEqual(inOffice(tablet.office));
    expect(await tablet.look.meta.get('cursor')).toMatchObject({ value: { version: COUNT + 1 } });
    expect(tablet.bugs).toEqual([]);
  });

  test('13.2 cut at any request, or killed there, goes on where it was', async () => {
    const tablet = await newTablet();
    let asked = 0;
    tablet.office.before = ({ path }) => {
      // Every other request is answered; of those that are, every third answer is lost.
      if (path !== PATHS.session && (asked += 1) % 2 === 0) throw new TypeError('connection reset');
      return null;
    };
    tablet.office.after = ({ path }) => {
      if (path !== PATHS.session && asked % 3 === 0) throw new TypeError('connection reset');
    };
    let before = 0;
    for (let round = 0; round < 80 && (await tablet.look.records.count()) < COUNT; round += 1) {
      await tablet.device.syncNow();
      if (round % 3 === 0) await tablet.reopen();
      const received = (await arriving(tablet))?.received ?? before;
      expect(received).toBeGreaterThanOrEqual(before);
      before = received;
    }
    tablet.office.before = () => null;
    tablet.office.after = () => undefined;
    await tablet.device.syncNow();
    expect(await addresses(tablet)).toEqual(inOffice(tablet.office));
    const offers = tablet.office.calls.filter(({ path }) => path === PATHS.pull).length;
    expect(offers).toBeLessThan(10);
  });

  test('13.2 sends what is made meanwhile between two chunks', async () => {
    const tablet = await newTablet();
    const { fetch } = tablet.environment;
    let made = false;
    Object.assign(tablet.environment, {
      fetch: async (input: string, init: RequestInit) => {
        if (isChunk(input) && !made) {
          made = true;
          await recordOne(tablet);
        }
        return fetch(input, init);
      },
    });
    await tablet.device.syncNow();
    const paths = tablet.office.calls.map(({ path }) => path).filter((path) => path === PATHS.push || isChunk(path));
    expect(paths.indexOf(PATHS.push)).toBe(1);
    expect(paths).toHaveLength(1 + Math.ceil(COUNT / SIZE));
    expect(await addresses(tablet)).toEqual(inOffice(tablet.office));
    expect(await states(tablet)).toEqual(['confirmed']);
  });

  test('13.2 takes no chunk whose hash is wrong, and none twice', async () => {
    const tablet = await newTablet();
    let spoilt = 0;
    tablet.office.before = ({ path }) => {
      if (!isChunk(path) || (spoilt += 1) > 2) return null;
      const rows = structuredClone(tablet.office.chunks.get(path.slice(PATHS.chunks.length + 1))) as object[];
      return json(200, spoilt === 1 ? rows.slice(1) : { hello: 'captive portal' });
    };
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.delivery)).toMatchObject({ problem: 'answer-not-understood' });
    await tablet.device.syncNow();
    expect(await tablet.look.records.count()).toBe(0);
    await tablet.device.syncNow();
    expect(await addresses(tablet)).toEqual(inOffice(tablet.office));
    expect(new Set(chunksAsked(tablet.office)).size).toBe(Math.ceil(COUNT / SIZE));
    expect(chunksAsked(tablet.office)).toHaveLength(Math.ceil(COUNT / SIZE) + 2);
  });

  test('13.3 what changes while it lasts follows after the last chunk', async () => {
    const tablet = await newTablet();
    let done = 0;
    tablet.office.after = ({ path }) => {
      if (!isChunk(path)) return;
      done += 1;
      // In a chunk that was taken, and in one that was not.
      if (done === 3) for (const n of [94, 2]) changed(tablet.office, n, `${String(n)} rue Neuve`);
    };
    await tablet.device.syncNow();
    expect(await addresses(tablet)).toEqual(inOffice(tablet.office));
    expect((await record(tablet, idOf(2, 94)))?.intervention.fields['address']).toBe('94 rue Neuve');
    expect(new Set(chunksAsked(tablet.office)).size).toBe(Math.ceil(COUNT / SIZE));
  });

  test('13.4 what is gone is offered anew, and what was taken is not asked for again', async () => {
    const tablet = await newTablet();
    const { office } = tablet;
    cutAfter(office, 3);
    await tablet.device.syncNow();
    office.before = () => null;
    const taken = chunksAsked(office).slice(0, 3);
    const offered = [...office.chunks.keys()];
    // One of the third chunk, which was taken, leaves the scope; one that was not taken is changed.
    const gone = idOf(2, 66);
    const row = office.records.get(gone);
    if (!row) throw new Error('it was there');
    office.version += 1;
    office.records.delete(gone);
    const empty = { fields: {}, photos: [], comments: [], trail: [], deleted: true, kind: 'graffiti', kindVersion: 1 };
    office.extraRows.push({
      version: office.version,
      rev: 1,
      fieldRevs: {},
      intervention: { id: gone, ...empty },
      conflicts: [],
      received: [],
      doubtful: false,
      left: true,
    });
    changed(office, 2, '2 rue Neuve');
    for (const sha256 of offered) office.chunks.delete(sha256);
    office.calls.length = 0;
    await tablet.device.syncNow();
    expect(await addresses(tablet)).toEqual(inOffice(office));
    expect(await record(tablet, gone)).toBeNull();
    const offer = new Set(chunksAsked(office));
    expect(taken.slice(0, 2).filter((path) => offer.has(path))).toEqual([]);
    expect(chunksAsked(office)).toHaveLength(Math.ceil(COUNT / SIZE) - 2 + 1);
    // A disk of the back office that keeps nothing is not asked for ever.
    const hopeless = await newTablet();
    hopeless.office.before = ({ path }) =>
      isChunk(path) ? json(404, { code: 'chunk-gone', message: { fr: '-', en: '-' } }) : null;
    await hopeless.device.syncNow();
    expect(chunksAsked(hopeless.office).length).toBeLessThan(5);
  });

  test('13.2 a back office restored in the middle of it begins anew, and nothing old stays', async () => {
    const tablet = await newTablet();
    const { office } = tablet;
    cutAfter(office, 3);
    await tablet.device.syncNow();
    office.before = () => null;
    await recordOne(tablet, { fields: { address: '1 rue de la Restauration' } });
    office.epoch = 'epoch-2';
    office.records.clear();
    office.version = 0;
    for (const edit of makeEdits(COUNT - 20, 'other', 'agent-b')) office.apply(edit, true);
    await tablet.device.syncNow();
    expect(await addresses(tablet)).toEqual(inOffice(office));
    expect(await addresses(tablet)).toContain('1 rue de la Restauration');
    expect(await states(tablet)).toEqual(['confirmed']);
  });

  test('4.2 a chunk goes under what this device has not sent', async () => {
    const office = fullOffice();
    office.chunk = 0;
    const tablet = await makeTablet(office);
    const id = idOf(2, 50);
    await tablet.device.change(id, { fields: { address: 'Le mien' } });
    office.apply = (edit) => ({ id: edit.id, result: 'retry', code: 'internal-error' });
    office.chunk = SIZE;
    office.epoch = 'epoch-2';
    await tablet.device.syncNow();
    expect((await record(tablet, id))?.intervention.fields['address']).toBe('Le mien');
    expect(await tablet.look.bases.get(id)).toMatchObject({ intervention: { fields: { inscription: 'tag' } } });
  });

  test('4.5 a row in a chunk that is not understood holds nothing up, and is read by a newer app', async () => {
    const office = fullOffice();
    const odd = idOf(2, 40);
    office.garble = (row) => (row.intervention.id === odd ? { ...row, rev: 'four' } : row);
    const tablet = await newTablet(office);
    await tablet.device.syncNow();
    expect(await tablet.look.records.count()).toBe(COUNT - 1);
    expect(await valueOf(tablet.device.delivery)).toMatchObject({ problem: 'record-not-understood', arriving: null });
    office.garble = (row) => row;
    await tablet.reopen('9.9.9');
    await tablet.device.syncNow();
    expect(await addresses(tablet)).toEqual(inOffice(office));
  });

  test('4.5 a row of a taken chunk is read by a newer app that comes in the middle, too', async () => {
    const office = fullOffice();
    const odd = idOf(2, 90);
    office.garble = (row) => (row.intervention.id === odd ? { ...row, rev: 'four' } : row);
    const tablet = await newTablet(office);
    cutAfter(office, 3);
    await tablet.device.syncNow();
    expect(await record(tablet, odd)).toBeNull();
    office.before = () => null;
    office.garble = (row) => row;
    await tablet.reopen('9.9.9');
    await tablet.device.syncNow();
    expect(await addresses(tablet)).toEqual(inOffice(office));
    expect(await valueOf(tablet.device.delivery)).toMatchObject({ problem: null, arriving: null });
  });

  test('8.3 chunks that are offered and gone each time are asked for less and less often', async () => {
    const tablet = await newTablet();
    tablet.office.before = ({ path }) =>
      isChunk(path) ? json(404, { code: 'chunk-gone', message: { fr: '-', en: '-' } }) : null;
    const stop = tablet.device.start();
    const waits: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await tablet.device.syncNow();
      waits.push(tablet.timers.at(-1)?.milliseconds ?? 0);
    }
    stop();
    expect(waits[3]).toBeGreaterThan(2 * (waits[1] ?? 0));
  });

  test('12.4 an agent of another sector who takes the tablet over in the middle finds nothing of it', async () => {
    const office = fullOffice();
    const southern: Session = { ...AGENT, user: { ...AGENT.user, id: 'agent-c', name: 'Agent C', sector: 'sud' } };
    office.crew = [AGENT, southern];
    const tablet = await newTablet(office);
    office.enrolling = southern;
    await tablet.device.enrol('AUTRE', 'Tablette A');
    expect(await tablet.device.switchAgent(AGENT.user.id)).toMatchObject({ ok: true });
    cutAfter(office, 3);
    await tablet.device.syncNow();
    expect(await tablet.look.records.count()).toBe(3 * SIZE);
    office.before = ({ path }) => {
      if (isChunk(path)) throw new TypeError('connection reset');
      return null;
    };
    expect(await tablet.device.switchAgent(southern.user.id)).toMatchObject({ ok: true });
    expect(await tablet.look.records.count()).toBe(0);
    expect(await tablet.look.meta.get('firstSync')).toBeUndefined();
    expect(await tablet.device.switchAgent(AGENT.user.id)).toMatchObject({ ok: true });
    office.before = () => null;
    await tablet.device.syncNow();
    expect(await addresses(tablet)).toEqual(inOffice(office));
  });
});
