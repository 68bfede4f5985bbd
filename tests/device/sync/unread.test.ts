import { describe, expect, test } from 'vitest';
import { PATHS } from '../../../src/sync/protocol.ts';
import type { FeedRow } from '../../../src/sync/protocol.ts';
import { MemoryBackOffice } from '../support/memoryBackOffice.ts';
import { makeTablet, record, recordOne, valueOf } from '../support/tablet.ts';
import type { Tablet } from '../support/tablet.ts';

const wrong = (row: FeedRow): unknown => ({ ...row, intervention: { ...row.intervention, kindVersion: 'deux' } });
const only = (id: string, garble: (row: FeedRow) => unknown) => (row: FeedRow) =>
  row.intervention.id === id ? garble(row) : row;
const shown = async (tablet: Tablet) =>
  (await valueOf(tablet.device.list({ limit: 50 }))).map((each) => each.id).sort();

/** A reading tablet, and the ids of what another one recorded. */
async function withRecords(
  count: number,
): Promise<{ reader: Tablet; office: MemoryBackOffice; ids: readonly string[] }> {
  const office = new MemoryBackOffice();
  const author = await makeTablet(office);
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push(await recordOne(author));
  await author.device.syncNow();
  office.calls.length = 0;
  return { reader: await makeTablet(office, false), office, ids };
}

async function enrol(tablet: Tablet): Promise<void> {
  await tablet.device.enrol('CODE', 'Tablette B');
  await tablet.device.syncNow();
}

describe('4.5 a row that is not understood', () => {
  test('holds nothing up, and is said with its sentence', async () => {
    const { reader, office, ids } = await withRecords(5);
    const [bad = '', ...others] = ids;
    office.page = 2;
    office.garble = only(bad, wrong);
    await enrol(reader);
    expect(await shown(reader)).toEqual([...others].sort());
    expect(await valueOf(reader.device.delivery)).toMatchObject({ state: 'idle', problem: 'record-not-understood' });
    expect((await reader.look.meta.get('cursor'))?.value).toMatchObject({ version: office.version });
    expect((await reader.look.meta.get('unread'))?.value).toEqual({ appVersion: '0.0.0', from: 1, ids: [bad] });
    const pulls = () => office.calls.filter((call) => call.path === PATHS.pull).length;
    const before = pulls();
    await reader.device.syncNow();
    expect(pulls()).toBe(before + 1);
  });

  test.each([
    ['null', () => null],
    ['a text', () => 'une ligne'],
    ['no intervention', (row: FeedRow) => ({ ...row, intervention: undefined })],
    ['no version', (row: FeedRow) => ({ ...row, version: '7' })],
  ])('though it be %s, holds nothing up', async (_name, garble) => {
    const { reader, office, ids } = await withRecords(3);
    office.garble = only(ids[1] ?? '', garble);
    await enrol(reader);
    expect(await shown(reader)).toEqual([ids[0], ids[2]].sort());
    expect((await valueOf(reader.device.delivery)).problem).toBe('record-not-understood');
    office.garble = (row) => row;
    await reader.reopen('0.0.1');
    await reader.device.syncNow();
    expect(await shown(reader)).toEqual([...ids].sort());
    expect(await reader.look.meta.get('unread')).toBeUndefined();
    expect(await valueOf(reader.device.delivery)).toMatchObject({ state: 'idle', problem: null });
  });

  test('is read again by the next version of the app, once', async () => {
    const { reader, office, ids } = await withRecords(3);
    const bad = ids[1] ?? '';
    office.garble = only(bad, wrong);
    await enrol(reader);
    await reader.reopen('0.0.1');
    await reader.device.syncNow();
    expect((await reader.look.meta.get('unread'))?.value).toMatchObject({ appVersion: '0.0.1', ids: [bad] });
    office.garble = () => {
      throw new Error('nothing is asked for again by the same version');
    };
    await reader.device.syncNow();
    expect(await valueOf(reader.device.delivery)).toMatchObject({ state: 'idle' });
    office.garble = (row) => row;
    await reader.reopen('0.0.2');
    await reader.device.syncNow();
    expect(await shown(reader)).toEqual([...ids].sort());
    expect(await reader.look.meta.get('unread')).toBeUndefined();
  });

  test('is repaired by a later version of its record that is understood', async () => {
    const { reader, office, ids } = await withRecords(2);
    const bad = ids[0] ?? '';
    office.garble = only(bad, wrong);
    await enrol(reader);
    office.garble = (row) => row;
    office.version += 1;
    const kept = office.records.get(bad);
    if (kept) office.records.set(bad, { ...kept, version: office.version });
    await reader.device.syncNow();
    expect(await shown(reader)).toEqual([...ids].sort());
    expect((await valueOf(reader.device.delivery)).problem).toBeNull();
  });

  test('leaves the older one that was understood, through a new snapshot too', async () => {
    const { reader, office, ids } = await withRecords(2);
    await enrol(reader);
    office.epoch = 'epoch-2';
    office.garble = only(ids[0] ?? '', wrong);
    await reader.device.syncNow();
    expect(await shown(reader)).toEqual([...ids].sort());
    office.epoch = 'epoch-3';
    office.garble = only(ids[0] ?? '', () => 'sans nom');
    await reader.device.syncNow();
    expect(await shown(reader)).toEqual([...ids].sort());
    office.epoch = 'epoch-4';
    office.garble = (row) => row;
    office.records.delete(ids[0] ?? '');
    await reader.device.syncNow();
    expect(await shown(reader)).toEqual([ids[1]]);
    expect((await valueOf(reader.device.delivery)).problem).toBeNull();
  });

  test('under an edit made here lets the edit be confirmed, and what was made stay', async () => {
    const { reader, office, ids } = await withRecords(1);
    const id = ids[0] ?? '';
    await enrol(reader);
    office.garble = only(id, wrong);
    await reader.device.change(id, { comment: 'vu sur place' });
    await reader.device.syncNow();
    expect((await reader.look.edits.toArray()).map((row) => row.state)).toEqual(['confirmed']);
    expect((await record(reader, id))?.intervention.comments).toMatchObject([{ text: 'vu sur place' }]);
    expect((await valueOf(reader.device.delivery)).waiting).toBe(0);
  });
});

test('4.6 what a newer back office adds is kept, through edits made here', async () => {
  const { reader, office, ids } = await withRecords(1);
  const id = ids[0] ?? '';
  office.garble = (row) => ({
    ...row,
    warranty: 'row',
    intervention: {
      ...row.intervention,
      fields: { ...row.intervention.fields, newField: { deep: [1] } },
      warranty: { until: 2030 },
      trail: row.intervention.trail.map((event) => ({ ...event, place: 'kept' })),
    },
  });
  await enrol(reader);
  await reader.device.change(id, { comment: 'un' });
  const seen = async () => {
    const row = await reader.look.records.get(id);
    return { extra: row?.extra, intervention: row?.intervention };
  };
  const whole = {
    extra: { warranty: 'row' },
    intervention: {
      fields: { newField: { deep: [1] } },
      warranty: { until: 2030 },
      trail: [{ place: 'kept' }],
      comments: [{ text: 'un' }],
    },
  };
  expect(await seen()).toMatchObject(whole);
  await reader.device.syncNow();
  expect(await seen()).toMatchObject(whole);
});
