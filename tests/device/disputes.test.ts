import { expect, test } from 'vitest';
import { DELETION } from '../../src/domain/edit.ts';
import { newId } from '../../src/device/newId.ts';
import type { Conflict } from '../../src/sync/protocol.ts';
import type { Tablet } from './support/tablet.ts';
import { makeTablet, recordOne, valueOf } from './support/tablet.ts';

const listed = async ({ device }: Tablet) => (await valueOf(device.disputes)).map((record) => record.id);

function conflict(intervention: string, more: Partial<Conflict>): Conflict {
  return {
    id: newId(0),
    intervention,
    field: 'support',
    kept: 'pierre',
    keptAuthor: 'agent-b',
    keptAt: 1,
    offered: 'bois',
    offeredAuthor: 'agent-a',
    offeredAt: 2,
    rev: 2,
    ...more,
  };
}

/** The back office tells of these conflicts, as of a newer version of their records. */
async function told(tablet: Tablet, conflicts: readonly Conflict[], deleted: readonly string[] = []): Promise<void> {
  for (const record of tablet.office.records.values()) record.version = tablet.office.version += 1;
  tablet.office.garble = (row) => ({
    ...row,
    conflicts: conflicts.filter((each) => each.intervention === row.intervention.id),
    intervention: { ...row.intervention, deleted: deleted.includes(row.intervention.id) },
  });
  await tablet.device.syncNow();
}

test('5.4 a conflict is listed for both its authors, a deleted record’s too, until it is settled', async () => {
  const tablet = await makeTablet();
  const [mine, theirs, gone] = [await recordOne(tablet), await recordOne(tablet), await recordOne(tablet)];
  await tablet.device.syncNow();
  expect(await listed(tablet)).toEqual([]);
  const deletion = conflict(gone, { field: DELETION, kept: true, offered: false });
  const conflicts = [
    conflict(mine, { keptAuthor: 'agent-a', offeredAuthor: 'agent-b' }),
    conflict(theirs, { offeredAuthor: 'agent-c' }),
    deletion,
  ];
  await told(tablet, conflicts, [gone]);
  expect((await listed(tablet)).toSorted()).toEqual([mine, gone].toSorted());

  // Settled here, it is gone from here at once; the deleted record is back.
  await tablet.device.change(gone, { settle: { conflict: deletion.id, value: false } });
  expect(await listed(tablet)).toEqual([mine]);
  // Settled elsewhere, the next word of it is enough.
  await told(tablet, []);
  expect(await listed(tablet)).toEqual([]);
  expect(tablet.bugs).toEqual([]);
});

test('5.4 whoever leads the agents sees all of them', async () => {
  const tablet = await makeTablet();
  const id = await recordOne(tablet);
  await tablet.device.syncNow();
  await told(tablet, [conflict(id, { offeredAuthor: 'agent-c' })]);
  expect(await listed(tablet)).toEqual([]);
  const { session } = tablet.office;
  if (!session) throw new Error('somebody is signed in');
  tablet.office.session = { ...session, user: { ...session.user, role: 'supervisor' } };
  await tablet.device.syncNow();
  expect(await listed(tablet)).toEqual([id]);
});
