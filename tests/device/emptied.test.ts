import { expect, test } from 'vitest';
import { AGENT, MemoryBackOffice } from './support/memoryBackOffice.ts';
import { makeTablet, record, recordOne, valueOf } from './support/tablet.ts';

/** The browser erases the whole database of a tablet and keeps its cookies, as it does when room runs out. */
async function emptied() {
  const tablet = await makeTablet();
  const id = await recordOne(tablet);
  await tablet.device.syncNow();
  await tablet.look.delete();
  await tablet.look.open();
  await tablet.reopen();
  return { tablet, id };
}

test('a database that was emptied is noticed, said, and filled again with what the back office has', async () => {
  const { tablet, id } = await emptied();
  const device = { id: 'tablet-a', name: 'Tablette A', unsent: { edits: 2, photos: 1 } };
  tablet.office.session = { ...AGENT, device };
  expect(await valueOf(tablet.device.session)).toBeNull();
  expect(await tablet.device.comeBack()).toBe(true);
  expect(await valueOf(tablet.device.emptied)).toEqual({ edits: 2, photos: 1 });
  expect((await valueOf(tablet.device.session))?.device).toEqual({ id: 'tablet-a', name: 'Tablette A' });
  await valueOf(tablet.device.one(id), (value) => value !== null);
  expect((await record(tablet, id))?.rev).toBe(1);
  // It goes on under its own id, and what it makes now is taken.
  await recordOne(tablet);
  await tablet.device.syncNow();
  expect(tablet.office.records.size).toBe(2);
  await tablet.device.forgetEmptied();
  expect(await valueOf(tablet.device.emptied)).toBeNull();
  expect(await tablet.device.comeBack()).toBe(false);
});

test('nobody is signed in by it who was not: no session, no device, no network', async () => {
  const office = new MemoryBackOffice();
  const tablet = await makeTablet(office, false);
  office.session = null;
  expect(await tablet.device.comeBack()).toBe(false);
  office.session = { ...AGENT, device: null };
  expect(await tablet.device.comeBack()).toBe(false);
  office.session = AGENT;
  tablet.online = false;
  expect(await tablet.device.comeBack()).toBe(false);
  expect(await valueOf(tablet.device.session)).toBeNull();
  expect(await valueOf(tablet.device.emptied)).toBeNull();
});
