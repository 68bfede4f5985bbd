import { afterEach, describe, expect, test, vi } from 'vitest';
import { storageHealth } from '../../src/device/read/storageHealth.ts';
import { AGENT } from './support/memoryBackOffice.ts';
import { makeTablet, recordOne, states, valueOf } from './support/tablet.ts';
import type { Tablet } from './support/tablet.ts';

const MB = 1024 * 1024;

afterEach(() => {
  vi.restoreAllMocks();
});

const estimated = (usage: number, quota: number) =>
  storageHealth({ estimate: () => Promise.resolve({ usage, quota }), persisted: () => Promise.resolve(true) });

test('the room on a device is low from four fifths on, and full when no photo fits', async () => {
  expect(await storageHealth(null)).toEqual({ persisted: null, usage: null, quota: null, room: 'enough' });
  expect((await estimated(799 * MB, 1000 * MB)).room).toBe('enough');
  expect((await estimated(800 * MB, 1000 * MB)).room).toBe('low');
  expect((await estimated(988 * MB, 1000 * MB)).room).toBe('low');
  expect((await estimated(989 * MB, 1000 * MB)).room).toBe('full');
});

/** From now on writes of photo bytes fail for want of room, as long as the bytes of `confirmed` are here. */
function fillUp(tablet: Tablet): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'photoBytes' && full) throw new DOMException('disk full', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  let full = true;
  const remove = IDBObjectStore.prototype.delete;
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === 'photoBytes') full = false;
    return remove.call(this, key);
  });
  expect(tablet.bugs).toEqual([]);
}

async function keepOne(tablet: Tablet, pixels: string) {
  const draft = await tablet.device.newDraft('graffiti');
  return tablet.device.keepPhoto(draft.id, new File([pixels], 'photo.jpg'), 'before', null);
}

describe('10.4 on a device that is full', () => {
  test('the bytes of confirmed photos make room for the next one', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['reçue'] });
    await tablet.device.syncNow();
    expect(await tablet.look.photoBytes.count()).toBe(1);
    fillUp(tablet);
    expect(await keepOne(tablet, 'nouvelle')).toMatchObject({ ok: true });
    const kept = await tablet.look.photoBytes.toArray();
    expect(kept.map((row) => row.bytes.byteLength)).toEqual(['nouvelle'.length]);
    expect(await tablet.look.thumbs.count()).toBe(2);
  });

  test('those that wait are never touched, a record is still kept, and the photo gets its sentence', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['en attente'] });
    fillUp(tablet);
    expect(await keepOne(tablet, 'nouvelle')).toEqual({ ok: false, code: 'storage-full' });
    expect(await tablet.look.photoBytes.count()).toBe(1);
    await recordOne(tablet);
    expect(await states(tablet)).toEqual(['pending', 'pending']);
    vi.restoreAllMocks();
    await tablet.device.syncNow();
    expect((await valueOf(tablet.device.delivery)).photos).toEqual({ made: 1, received: 1 });
  });

  test('asking for the room frees what can be freed, once there is little of it', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['reçue'] });
    await tablet.device.syncNow();
    let usage = 1;
    Object.assign(tablet.environment, { storage: { estimate: () => Promise.resolve({ usage, quota: 1000 * MB }) } });
    expect((await tablet.device.storage()).room).toBe('enough');
    expect(await tablet.look.photoBytes.count()).toBe(1);
    usage = 900 * MB;
    expect((await tablet.device.storage()).room).toBe('low');
    expect(await tablet.look.photoBytes.count()).toBe(0);
  });
});

describe('a device on which nothing more can be written', () => {
  test('says so to who hands it over or enrols, stays with who has it, and reports no bug', async () => {
    const tablet = await makeTablet();
    tablet.office.enrolling = { ...AGENT, user: { ...AGENT.user, id: 'agent-b' } };
    await tablet.device.enrol('AUTRE', 'Tablette A');
    await tablet.device.syncNow();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    const full = { ok: false, code: 'storage-full' };
    expect(await tablet.device.switchAgent(AGENT.user.id)).toEqual(full);
    tablet.office.enrolling = { ...AGENT, user: { ...AGENT.user, id: 'agent-c' } };
    expect(await tablet.device.enrol('ENCORE', 'Tablette A')).toEqual(full);
    await tablet.device.syncNow();
    expect((await valueOf(tablet.device.session))?.user.id).toBe('agent-b');
    expect(tablet.bugs).toEqual([]);
  });
});
