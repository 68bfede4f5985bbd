import { describe, expect, test } from 'vitest';
import { changes } from '../../../src/domain/hotspots/changes.ts';
import { rankRanges } from '../../../src/domain/hotspots/rankRanges.ts';

describe('the rank of a place', () => {
  test('is shared by counts that chance alone could have exchanged', () => {
    expect(rankRanges([3, 2])).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });

  test('is its own where everything else is certainly less', () => {
    expect(rankRanges([60, 20, 18, 2])).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
      { best: 4, worst: 4 },
    ]);
  });

  test('counts every place of a number, not every number', () => {
    expect(rankRanges([25, 2, 2, 2])[0]).toEqual({ best: 1, worst: 1 });
    expect(rankRanges([2, 2, 2, 25])[0]).toEqual({ best: 2, worst: 4 });
    expect(rankRanges([])).toEqual([]);
  });
});

describe('a place that changes', () => {
  const quiet = Array.from({ length: 40 }, (_, n) => ({ key: `quiet ${String(n)}`, now: 5, before: 5 }));

  test('is told where the difference is beyond chance, the surest first', () => {
    const found = changes([
      ...quiet,
      { key: 'more', now: 20, before: 3 },
      { key: 'many more', now: 40, before: 3 },
      { key: 'gone', now: 0, before: 18 },
    ]);
    expect(found.emerging.map((place) => place.key)).toEqual(['many more', 'more']);
    expect(found.fading.map((place) => place.key)).toEqual(['gone']);
    expect(found.tested).toBe(43);
  });

  test('is not told where it is one of many that could have come out so', () => {
    // Alone it would count: 9 against 1 is p = 0.02. Among forty, one such is expected.
    const one = { key: 'one', now: 9, before: 1 };
    expect(changes([one]).emerging).toHaveLength(1);
    expect(changes([...quiet, one]).emerging).toEqual([]);
  });

  test('is not even tested where it has too few: five of five prove nothing', () => {
    const few = Array.from({ length: 1000 }, (_, n) => ({ key: `few ${String(n)}`, now: 5, before: 0 }));
    const found = changes([...few, { key: 'one', now: 9, before: 1 }]);
    expect(found.tested).toBe(1);
    expect(found.emerging.map((place) => place.key)).toEqual(['one']);
  });
});
