import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createBasemapDatabase } from '../../../src/device/basemap/basemapDatabase.ts';
import type { BasemapState } from '../../../src/device/device.ts';
import type { Basemap } from '../../../src/sync/basemap.ts';
import { BASEMAP_PART } from '../../../src/sync/basemap.ts';
import { PATHS } from '../../../src/sync/protocol.ts';
import { AGENT, MemoryBackOffice } from '../support/memoryBackOffice.ts';
import type { Tablet } from '../support/tablet.ts';
import { makeTablet, valueOf } from '../support/tablet.ts';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file of two whole parts and a bit, and what the back office says of it. */
function file(seed: number): { readonly basemap: Basemap; readonly bytes: Buffer } {
  const bytes = Buffer.alloc(2 * BASEMAP_PART + 100, seed).map((byte, at) => (byte * (at % 251)) % 256) as Buffer;
  const parts = [0, 1, 2].map((part) => sha(bytes.subarray(part * BASEMAP_PART, (part + 1) * BASEMAP_PART)));
  const basemap: Basemap = {
    id: sha(bytes),
    name: `${String(seed)}.pmtiles`,
    size: bytes.length,
    parts,
    schema: 'protomaps',
    minZoom: 8,
    maxZoom: 15,
    bounds: [46, 0, 47, 1],
    attribution: '© Essai',
    receivedAt: 0,
  };
  return { basemap, bytes };
}
const [FIRST, SECOND] = [file(3), file(7)];

type Office = {
  offered: typeof FIRST | null;
  /** Numbers of the parts that were asked for. */
  readonly asked: number[];
  /** Stands in front of a part; a thrown error is a network that fails. */
  fault: (part: number, bytes: Buffer) => Buffer;
};

async function tabletWith(offered: Office['offered'], session = AGENT): Promise<[Tablet, Office]> {
  const memory = new MemoryBackOffice();
  memory.session = session;
  const office: Office = { offered, asked: [], fault: (_part, bytes) => bytes };
  const fetch = memory.fetch.bind(memory);
  const answer = async (input: string, init: RequestInit): Promise<Response> => {
    const url = new URL(input, 'http://office.test');
    if (url.pathname === PATHS.basemap)
      return Response.json(
        { basemap: office.offered?.basemap ?? null },
        { headers: { 'content-type': 'application/json' } },
      );
    if (!url.pathname.startsWith(`${PATHS.basemap}/`)) return fetch(input, init);
    const { offered: now } = office;
    if (!url.pathname.endsWith(`/${now?.basemap.id ?? '-'}`) || !now) return new Response(null, { status: 404 });
    const [from, bytes] = [Number(url.searchParams.get('from')), Number(url.searchParams.get('bytes'))];
    const part = Math.floor(from / BASEMAP_PART);
    office.asked.push(part);
    const found = office.fault(part, now.bytes.subarray(from, from + bytes));
    return new Response(new Uint8Array(found));
  };
  Object.assign(memory, { fetch: answer });
  const tablet = await makeTablet(memory);
  return [tablet, office];
}

const cutAt =
  (broken: number): Office['fault'] =>
  (part, bytes) => {
    if (part === broken) throw new TypeError('the line gave way');
    return bytes;
  };

function state(tablet: Tablet): Promise<BasemapState> {
  return valueOf(tablet.device.basemap.state);
}

/** What the tablet has, read with no network. */
async function readHere(tablet: Tablet, { basemap, bytes }: typeof FIRST): Promise<boolean> {
  const { fetch } = tablet.environment;
  Object.assign(tablet.environment, { fetch: () => Promise.reject(new TypeError('no network')) });
  try {
    const whole = await tablet.device.basemap.bytes(basemap.id, 0, basemap.size);
    return Buffer.from(whole).equals(bytes);
  } catch {
    return false;
  } finally {
    Object.assign(tablet.environment, { fetch });
  }
}

describe('the basemap of a tablet', () => {
  test('is fetched in parts, and read with no network across them', async () => {
    const [tablet, office] = await tabletWith(FIRST);
    expect(await state(tablet)).toEqual({ drawn: null, here: false, arriving: null, problem: null });
    await tablet.device.basemap.refresh();
    expect(await state(tablet)).toEqual({ drawn: FIRST.basemap, here: true, arriving: null, problem: null });
    expect(office.asked).toEqual([0, 1, 2]);
    expect(await readHere(tablet, FIRST)).toBe(true);
    const across = await tablet.device.basemap.bytes(FIRST.basemap.id, BASEMAP_PART - 10, 20);
    expect(Buffer.from(across)).toEqual(FIRST.bytes.subarray(BASEMAP_PART - 10, BASEMAP_PART + 10));
    const end = await tablet.device.basemap.bytes(FIRST.basemap.id, FIRST.basemap.size - 5, 50);
    expect(Buffer.from(end)).toEqual(FIRST.bytes.subarray(-5));
    await tablet.device.basemap.refresh();
    expect(office.asked).toEqual([0, 1, 2]);
  });

  test('goes on where it was cut, also after the tablet was switched off', async () => {
    const [tablet, office] = await tabletWith(FIRST);
    office.fault = cutAt(2);
    await tablet.device.basemap.refresh();
    const half = await state(tablet);
    expect(half.arriving).toEqual({ received: 2 * BASEMAP_PART, size: FIRST.basemap.size });
    expect([half.here, half.problem]).toEqual([false, 'server-unavailable']);
    await tablet.reopen();
    office.fault = (_part, bytes) => bytes;
    await tablet.device.basemap.refresh();
    expect(office.asked).toEqual([0, 1, 2, 2]);
    expect(await readHere(tablet, FIRST)).toBe(true);
  });

  test('keeps the one before in use until all of the new one is here', async () => {
    const [tablet, office] = await tabletWith(FIRST);
    await tablet.device.basemap.refresh();
    office.offered = SECOND;
    office.fault = cutAt(1);
    await tablet.device.basemap.refresh();
    const between = await state(tablet);
    expect([between.drawn?.id, between.here, between.arriving?.received]).toEqual([
      FIRST.basemap.id,
      true,
      BASEMAP_PART,
    ]);
    expect(await readHere(tablet, FIRST)).toBe(true);
    office.fault = (_part, bytes) => bytes;
    await tablet.device.basemap.refresh();
    expect((await state(tablet)).drawn?.id).toBe(SECOND.basemap.id);
    expect(await readHere(tablet, SECOND)).toBe(true);
    expect(await readHere(tablet, FIRST)).toBe(false);
  });

  test('takes no byte that is not the file’s', async () => {
    const [tablet, office] = await tabletWith(FIRST);
    office.fault = (part, bytes) => (part === 1 ? Buffer.concat([bytes.subarray(1), Buffer.from([1])]) : bytes);
    await tablet.device.basemap.refresh();
    const refused = await state(tablet);
    expect([refused.here, refused.problem]).toEqual([false, 'answer-not-understood']);
    expect(refused.arriving?.received).toBe(BASEMAP_PART);
    office.fault = (_part, bytes) => bytes;
    await tablet.device.basemap.refresh();
    expect(await readHere(tablet, FIRST)).toBe(true);
  });

  test('fetches again a part that the disk lost', async () => {
    const [tablet, office] = await tabletWith(FIRST);
    office.fault = cutAt(2);
    await tablet.device.basemap.refresh();
    const disk = createBasemapDatabase(`${tablet.look.name}-basemap`);
    await disk.parts.put({ id: FIRST.basemap.id, part: 0, bytes: new ArrayBuffer(BASEMAP_PART) });
    office.fault = (_part, bytes) => bytes;
    await tablet.device.basemap.refresh();
    expect((await state(tablet)).here).toBe(false);
    await tablet.device.basemap.refresh();
    expect(office.asked).toEqual([0, 1, 2, 2, 0]);
    expect(await readHere(tablet, FIRST)).toBe(true);
  });

  test('is not begun where it would take the room of records and photos', async () => {
    const [tablet, office] = await tabletWith(FIRST);
    const storage = { estimate: () => Promise.resolve({ usage: 55_000_000, quota: 100_000_000 }) };
    Object.assign(tablet.environment, { storage });
    await tablet.device.basemap.refresh();
    expect((await state(tablet)).problem).toBe('basemap-no-room');
    expect(office.asked).toEqual([]);
    storage.estimate = () => Promise.resolve({ usage: 5_000_000, quota: 100_000_000 });
    await tablet.device.basemap.refresh();
    expect((await state(tablet)).here).toBe(true);
  });

  test('goes when the back office has none any more', async () => {
    const [tablet, office] = await tabletWith(FIRST);
    await tablet.device.basemap.refresh();
    office.offered = null;
    await tablet.device.basemap.refresh();
    expect(await state(tablet)).toEqual({ drawn: null, here: false, arriving: null, problem: null });
    expect(await readHere(tablet, FIRST)).toBe(false);
  });

  test('stays when the back office cannot be asked', async () => {
    const [tablet] = await tabletWith(FIRST);
    await tablet.device.basemap.refresh();
    Object.assign(tablet.environment, { fetch: () => Promise.reject(new TypeError('no network')) });
    await tablet.device.basemap.refresh();
    expect((await state(tablet)).here).toBe(true);
  });
});

test('at the desk nothing is kept: what is drawn is read from the back office', async () => {
  const supervisor = { ...AGENT, user: { ...AGENT.user, role: 'supervisor' as const }, device: null };
  const [tablet, office] = await tabletWith(FIRST, supervisor);
  await tablet.device.basemap.refresh();
  expect(await state(tablet)).toEqual({ drawn: FIRST.basemap, here: false, arriving: null, problem: null });
  expect(office.asked).toEqual([]);
  const bytes = await tablet.device.basemap.bytes(FIRST.basemap.id, 7, 9);
  expect(Buffer.from(bytes)).toEqual(FIRST.bytes.subarray(7, 16));
  expect(await readHere(tablet, FIRST)).toBe(false);
});

describe('by itself', () => {
  test('it is fetched once somebody is signed in, and a failure is tried again', async () => {
    const [tablet, office] = await tabletWith(FIRST);
    office.fault = cutAt(0);
    const stop = tablet.device.keepFiles();
    await expect.poll(() => tablet.timers.length).toBe(1);
    expect((await state(tablet)).problem).toBe('server-unavailable');
    office.fault = (_part, bytes) => bytes;
    tablet.timers.shift()?.call();
    await valueOf(tablet.device.basemap.state, ({ here }) => here);
    await expect.poll(() => tablet.timers.map((timer) => timer.milliseconds)).toEqual([3_600_000]);
    stop();
    await expect.poll(() => tablet.timers.length).toBe(0);
    expect(tablet.bugs).toEqual([]);
  });

  test('when the network is back it does not wait', async () => {
    const [tablet, office] = await tabletWith(FIRST);
    office.fault = cutAt(1);
    const stop = tablet.device.keepFiles();
    await expect.poll(() => tablet.timers.length).toBe(1);
    office.fault = (_part, bytes) => bytes;
    tablet.wake('online');
    await valueOf(tablet.device.basemap.state, ({ here }) => here);
    stop();
  });
});
