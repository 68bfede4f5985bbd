import { describe, expect, test } from 'vitest';
import { planPush } from '../../src/sync/planPush.ts';
import { MAX_PUSH_BYTES } from '../../src/sync/protocol.ts';
import { row } from './support.ts';

const seqs = (rows: ReturnType<typeof planPush>): readonly number[] => rows.map((each) => each.seq);

describe('what is pushed now', () => {
  test('2.1 is in the order of the sequence, at most so many', () => {
    expect(seqs(planPush([row(3, 'c'), row(1, 'a'), row(2, 'b')], 0, 2))).toEqual([1, 2]);
  });

  test('2.1 fits into a request, and a single edit that does not is tried all the same', () => {
    const half = { length: MAX_PUSH_BYTES / 3 / 2 };
    expect(seqs(planPush([row(1, 'a', half), row(2, 'b', half), row(3, 'c')], 0, 200))).toEqual([1]);
    expect(seqs(planPush([row(1, 'a', { length: MAX_PUSH_BYTES }), row(2, 'b')], 0, 200))).toEqual([1]);
  });

  test('2.2 one that waits for its next try holds back its own intervention only', () => {
    const rows = [row(1, 'a', { retryAt: 50 }), row(2, 'a'), row(3, 'b')];
    expect(seqs(planPush(rows, 49, 200))).toEqual([3]);
    expect(seqs(planPush(rows, 50, 200))).toEqual([1, 2, 3]);
  });

  test('2.3 nothing follows the edit that creates an intervention before its receipt', () => {
    const rows = [row(1, 'a', {}, { baseRev: 0 }), row(2, 'a', {}, { baseRev: 0 }), row(3, 'b')];
    expect(seqs(planPush(rows, 0, 200))).toEqual([1, 3]);
  });

  test('is never what was acknowledged or refused', () => {
    expect(planPush([row(1, 'a', { state: 'acked' }), row(2, 'b', { state: 'quarantined' })], 0, 200)).toEqual([]);
  });
});
