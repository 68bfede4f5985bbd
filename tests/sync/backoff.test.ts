import { describe, expect, test } from 'vitest';
import { backoff, readRetryAfter, waitLeft } from '../../src/sync/backoff.ts';

describe('waiting after failures', () => {
  test('8.1 doubles from 2 s to 5 min, half of it random', () => {
    expect([1, 2, 3, 8, 9, 500].map((n) => backoff(n, 0))).toEqual([1_000, 2_000, 4_000, 128_000, 150_000, 150_000]);
    expect(backoff(1, 0.999_999)).toBe(2_000);
    expect(backoff(99, 0.999_999)).toBe(300_000);
  });

  test('8.1 is never less than asked, up to an hour', () => {
    expect(backoff(1, 0, 90_000)).toBe(90_000);
    expect(backoff(1, 0, 500)).toBe(1_000);
    expect(backoff(1, 0, 86_400_000)).toBe(3_600_000);
  });

  test('8.5 is over where the clock was put back by more than anything waits', () => {
    expect(waitLeft(5_000, 2_000)).toBe(3_000);
    expect(waitLeft(5_000, 5_000)).toBe(0);
    expect(waitLeft(3_600_000, 0)).toBe(3_600_000);
    expect(waitLeft(3_600_001, 0)).toBe(0);
  });

  test('8.1 reads both forms of Retry-After, and nothing else', () => {
    expect(readRetryAfter('120', 0)).toBe(120_000);
    expect(readRetryAfter('Thu, 01 Jan 1970 00:00:10 GMT', 4_000)).toBe(6_000);
    expect(readRetryAfter('Thu, 01 Jan 1970 00:00:10 GMT', 60_000)).toBe(0);
    expect([null, '', 'soon', '-5'].map((value) => readRetryAfter(value, 0))).toEqual([null, null, null, 0]);
  });
});
