import { describe, expect, test } from 'vitest';
import { confirm } from '../../src/sync/confirm.ts';
import { isConfirmed } from '../../src/sync/isConfirmed.ts';
import { judgeReceipts, orphans } from '../../src/sync/judgeReceipts.ts';
import { isOfFormerDevice, reissue } from '../../src/sync/reissue.ts';
import { base, row } from './support.ts';

const acked = (seq: number, version: number | null = 7) =>
  row(seq, 'one', { state: 'acked', receipt: { version, rev: 2, epoch: 'e' } });
const at = (version: number, epoch = 'e') => ({ epoch, scope: 's', version });

describe('a receipt', () => {
  test('2.2 decides on its own edit alone', () => {
    const judged = judgeReceipts(
      [row(1), row(2), row(3)],
      {
        epoch: 'e',
        receipts: [
          { id: 'edit-1', result: 'merged', rev: 2, version: 9 },
          { id: 'edit-2', result: 'rejected', code: 'edit-outside-sector' },
          { id: 'edit-3', result: 'retry', code: 'internal-error' },
        ],
      },
      5_000,
      0,
    );
    expect(judged).toMatchObject([
      { state: 'acked', receipt: { version: 9, rev: 2, epoch: 'e' }, since: 5_000 },
      { state: 'quarantined', code: 'edit-outside-sector' },
      { state: 'pending', tries: 1, retryAt: 6_000, code: 'internal-error' },
    ]);
  });

  test('8.1 that asks to try again is waited for longer each time', () => {
    const retry = { epoch: 'e', receipts: [{ id: 'edit-1', result: 'retry' as const }] };
    const waits = [0, 1, 2].map((tries) => judgeReceipts([row(1, 'one', { tries })], retry, 0, 0)[0]?.retryAt);
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  test('2.5 that is missing leaves its edit, and one for another edit is ignored', () => {
    expect(judgeReceipts([row(1)], { epoch: 'e', receipts: [{ id: 'x', result: 'applied' }] }, 0, 0)).toEqual([]);
  });
});

describe('the refusal of a creating edit', () => {
  const refused = row(1, 'one', { state: 'quarantined' }, { baseRev: 0 });

  test('6.2 takes along what is pending on it', () => {
    expect(orphans([refused, row(2, 'one', {}, { baseRev: 0 })], false, 9)).toMatchObject([
      { id: 'edit-2', state: 'quarantined', code: 'edit-base-missing' },
    ]);
  });

  test('6.2 takes nothing along where the back office has the record', () => {
    expect(orphans([refused, row(2)], true, 9)).toEqual([]);
    expect(orphans([acked(0), refused, row(2)], false, 9)).toEqual([]);
    expect(orphans([{ ...acked(0), state: 'confirmed' }, refused, row(2)], false, 9)).toEqual([]);
    expect(orphans([row(1, 'one', { state: 'quarantined' }), row(2)], false, 9)).toEqual([]);
  });
});

describe('an acknowledged edit leaves the overlay', () => {
  test('4.3 when its version or a later one was pulled, and not before', () => {
    expect(isConfirmed(acked(1), base({}, 6), at(6), false)).toBe(false);
    expect(isConfirmed(acked(1), base({}, 7), at(7), false)).toBe(true);
    expect(isConfirmed(row(1), base({}, 7), at(7), true)).toBe(false);
  });

  test('4.3 once: what left it stays as it left', () => {
    expect(isConfirmed({ ...acked(1), state: 'confirmed' }, base({}, 7), at(7), true)).toBe(false);
  });

  test('4.3 not because a pull ended short of its version, nor without one before a pull has ended', () => {
    expect(isConfirmed(acked(1), null, at(6), true)).toBe(false);
    expect(isConfirmed(acked(1, null), base({}, 7), at(7), false)).toBe(false);
    expect(isConfirmed(acked(1, null), base({}, 7), at(7), true)).toBe(true);
  });

  test('4.3 not by the versions of another epoch', () => {
    expect(isConfirmed(acked(1), base({}, 99), at(99, 'other'), true)).toBe(false);
  });

  test('4.4 when a pull ran to its end beyond it, and what was made stays', () => {
    const made = row(
      1,
      'one',
      { state: 'acked', receipt: { version: 7, rev: 4, epoch: 'e' } },
      { patch: { support: { old: 'pierre', new: 'bois' } } },
    );
    expect(confirm(base({ support: 'pierre' }, 3), [made], at(8), false, 0, 'agent-a').changed).toEqual([]);
    const after = confirm(base({ support: 'pierre' }, 3), [made], at(8), true, 0, 'agent-a');
    expect(after.outbox).toMatchObject([{ state: 'confirmed' }]);
    expect(after.base).toMatchObject({ version: 7, rev: 4, intervention: { fields: { support: 'bois' } } });
  });

  test('12.4 also where another agent holds the device then, who gets no record out of it that was not here', () => {
    const patch = { support: { old: 'pierre', new: 'bois' } };
    const made = row(1, 'one', { state: 'acked', receipt: { version: 7, rev: 4, epoch: 'e' } }, { patch });
    const after = confirm(base({ support: 'pierre' }, 3), [made], at(8), true, 0, 'agent-b');
    expect(after.base).toMatchObject({ version: 7, rev: 4, intervention: { fields: { support: 'bois' } } });
    const begun = { ...made, edit: { ...made.edit, baseRev: 0 } };
    expect(confirm(null, [begun], at(8), true, 0, 'agent-b').base).toBeNull();
    expect(confirm(null, [begun], at(8), true, 0, 'agent-a').base).not.toBeNull();
  });

  test('4.3 under a base that has it, which stays as it came', () => {
    const from = base({ support: 'verre' }, 8);
    expect(confirm(from, [acked(1)], at(8), false, 0, 'agent-a').base).toBe(from);
  });
});

describe('an edit of a former device id', () => {
  test('6.4 is the same change under a new id', () => {
    const refused = row(1, 'one', { state: 'quarantined', code: 'edit-of-another-device' });
    expect(isOfFormerDevice(refused, 'tablet-b')).toBe(true);
    expect(isOfFormerDevice(refused, 'tablet-a')).toBe(false);
    expect(isOfFormerDevice({ ...refused, code: 'edit-kind-unknown' }, 'tablet-b')).toBe(false);
    const again = reissue(refused, 'new-id', 'tablet-b', 9);
    expect(again).toMatchObject({
      id: 'new-id',
      state: 'pending',
      code: null,
      edit: { id: 'new-id', device: 'tablet-b' },
    });
    expect(again.edit.patch).toBe(refused.edit.patch);
  });
});
