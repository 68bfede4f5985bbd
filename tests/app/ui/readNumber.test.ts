import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/app/ui/readNumber.ts';

describe('a typed number', () => {
  it.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    [' 1 234,5 ', 1234.5],
    ['1\u202f234', 1234],
    ['12', 12],
    ['2,', 2],
    [',5', 0.5],
    ['-3', -3],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it('is null while nothing is typed', () => {
    expect(readNumber('  ')).toBeNull();
  });

  it.each(['deux', '1,2,3', '-', ',', '1e3', '0x10', 'Infinity'])('%j is no number', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});
