import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createAddressesDatabase } from '../../../src/device/addresses/addressesDatabase.ts';
import { addressBook } from '../../../src/domain/addresses/addressBook.ts';
import { packBook } from '../../../src/domain/addresses/packBook.ts';
import { PATHS } from '../../../src/sync/protocol.ts';
import { makeAddresses } from '../../support/makeBan.ts';
import { MemoryBackOffice } from '../support/memoryBackOffice.ts';
import type { Tablet } from '../support/tablet.ts';
import { makeTablet, valueOf } from '../support/tablet.ts';

type Offered = { readonly id: string; readonly bytes: Buffer; readonly addresses: object };

function offer(seed: number, packed: object = packBook(addressBook(makeAddresses(300, seed)))): Offered {
  const bytes = gzipSync(JSON.stringify(packed));
  const id = createHash('sha256').update(bytes).digest('hex');
  return {
    id,
    bytes,
    addresses: {
      id,
      name: `${String(seed)}.csv`,
      size: bytes.length,
      addresses: 300,
      streets: 9,
      communes: 1,
      receivedAt: 0,
    },
  };
}

type Office = { offered: Offered | null; online: boolean; alter: (bytes: Buffer) => Buffer; fetched: number };

async function tabletWith(offered: Offered | null): Promise<[Tablet, Office]> {
  const memory = new MemoryBackOffice();
  const office: Office = { offered, online: true, alter: (bytes) => bytes, fetched: 0 };
  const fetch = memory.fetch.bind(memory);
  Object.assign(memory, {
    fetch: async (input: string, init: RequestInit) => {
      const { pathname } = new URL(input, 'http://office.test');
      if (!pathname.startsWith(PATHS.addresses)) return fetch(input, init);
      if (!office.online) throw new TypeError('no network');
      if (pathname === PATHS.addresses) return Response.json({ addresses: office.offered?.addresses ?? null });
      office.fetched += 1;
      const { offered: now } = office;
      if (pathname !== `${PATHS.addresses}/${now?.id ?? ''}` || !now) return new Response(null, { status: 404 });
      return new Response(new Uint8Array(office.alter(now.bytes)));
    },
  });
  return [await makeTablet(memory), office];
}

const [ROW] = makeAddresses(300, 1);
const TEXT = `${String(ROW!.number)} ${ROW!.street}, ${ROW!.commune}`;

describe('the addresses on a tablet', () => {
  test('are fetched once, and found and proposed with no network, also after it was switched off', async () => {
    const [tablet, office] = await tabletWith(offer(1));
    expect(await tablet.device.addresses.search(TEXT, 3)).toEqual([]);
    expect(await tablet.device.addresses.nearest(ROW!, 100)).toBeNull();
    expect(await tablet.device.addresses.refresh()).toBeNull();
    expect(await tablet.device.addresses.refresh()).toBeNull();
    expect(office.fetched).toBe(1);
    office.online = false;
    await tablet.reopen();
    const [hit] = await tablet.device.addresses.search(TEXT, 3);
    expect(hit).toMatchObject({ text: TEXT, precision: 'address' });
    const nearest = await tablet.device.addresses.nearest({ lat: ROW!.lat, lon: ROW!.lon }, 100);
    expect(nearest?.metres).toBeLessThan(2);
    expect((await valueOf(tablet.device.addresses.known))?.addresses).toBe(300);
  });

  test('are changed for those that the office has next, and go with them', async () => {
    const [tablet, office] = await tabletWith(offer(1));
    await tablet.device.addresses.refresh();
    expect(await tablet.device.addresses.search(TEXT, 1)).toHaveLength(1);
    office.offered = offer(2);
    await tablet.device.addresses.refresh();
    const [row] = makeAddresses(300, 2);
    expect((await tablet.device.addresses.search(`${row!.street} ${row!.commune}`, 1))[0]?.text).toContain(row!.street);
    expect(await tablet.device.addresses.search(TEXT, 1)).toEqual([]);
    office.offered = null;
    await tablet.device.addresses.refresh();
    expect(await valueOf(tablet.device.addresses.known)).toBeNull();
    expect(await tablet.device.addresses.search(row!.street, 1)).toEqual([]);
  });

  test('whose bytes were altered or cut on their way are not taken; those before stay', async () => {
    const [tablet, office] = await tabletWith(offer(1));
    await tablet.device.addresses.refresh();
    office.offered = offer(2);
    office.alter = (bytes) => bytes.subarray(0, bytes.length - 1);
    expect((await tablet.device.addresses.refresh())?.code).toBe('answer-not-understood');
    expect((await tablet.device.addresses.search(TEXT, 1))[0]?.text).toBe(TEXT);
    office.online = false;
    expect((await tablet.device.addresses.refresh())?.code).toBe('server-unavailable');
  });

  test('of a version that this app does not know yet find nothing, and fail nothing', async () => {
    const [tablet] = await tabletWith(offer(1, { version: 99 }));
    await tablet.device.addresses.refresh();
    expect(await tablet.device.addresses.search(TEXT, 3)).toEqual([]);
    expect(await tablet.device.addresses.nearest(ROW!, 100)).toBeNull();
    expect(tablet.bugs).toEqual([]);
  });

  test('lie apart from the agent’s work', async () => {
    const [tablet] = await tabletWith(offer(1));
    await tablet.device.addresses.refresh();
    expect(await createAddressesDatabase(`${tablet.look.name}-addresses`).book.count()).toBe(1);
    expect(tablet.look.tables.map((table) => table.name)).not.toContain('book');
  });
});
