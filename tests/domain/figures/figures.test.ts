import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFigures } from '../../../src/domain/figures/createFigures.ts';
import type { Counted } from '../../../src/domain/figures/figures.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 20, 9);
const dayOf = (at: number): number => Math.floor(at / DAY);

const one = (over: Partial<Counted>): Counted => ({
  createdAt: NOW - 30 * DAY,
  endedAt: null,
  dueAt: null,
  phase: 'open',
  waitsForAuthorisation: false,
  surfaceM2: null,
  cost: null,
  found: false,
  photographed: false,
  place: '',
  counts: true,
  hour: 9,
  groups: [],
  ...over,
});
const done = (over: Partial<Counted>): Counted => one({ phase: 'closed', endedAt: NOW - 30 * DAY + HOUR, ...over });

function figuresOf(counted: readonly Counted[]) {
  const figures = createFigures(NOW, dayOf);
  for (const each of counted) figures.add(each);
  return figures.finish();
}

describe('the figures', () => {
  test('of nothing claim nothing', () => {
    expect(figuresOf([])).toEqual({
      all: {
        count: 0,
        done: 0,
        surfaceM2: null,
        withinTarget: { share: null, of: 0 },
        medianToEnd: null,
        backlog: 0,
        backlogAge: null,
        late: 0,
        blocked: 0,
        costPerM2: null,
        recurrence: { share: null, of: 0 },
        daysToReturn: null,
        found: { share: null, of: 0 },
        photographed: { share: null, of: 0 },
      },
      groups: new Map(),
    });
  });

  test('hold what is late against the target, and not what is still in time', () => {
    const { all } = figuresOf([
      done({ dueAt: NOW }),
      done({ dueAt: NOW - 30 * DAY }),
      one({ dueAt: NOW - 1 }),
      one({ phase: 'stopped', dueAt: NOW - 1, waitsForAuthorisation: true }),
      one({ dueAt: NOW + DAY }),
      done({}),
    ]);
    expect(all.withinTarget).toEqual({ share: 1 / 4, of: 4 });
    expect([all.count, all.done, all.backlog, all.late, all.blocked]).toEqual([6, 3, 3, 2, 1]);
  });

  test('tell how long it took, how old the backlog is, and leave out an end before the beginning', () => {
    const { all } = figuresOf([
      done({ endedAt: NOW - 30 * DAY + 2 * HOUR }),
      done({ endedAt: NOW - 30 * DAY + 4 * HOUR }),
      done({ endedAt: NOW - 31 * DAY }),
      one({ createdAt: NOW - 3 * DAY }),
      one({ createdAt: NOW - 9 * DAY }),
    ]);
    expect([all.medianToEnd, all.backlogAge]).toEqual([3 * HOUR, 6 * DAY]);
  });

  test('price a square metre only where cost and area are both known', () => {
    const { all } = figuresOf([
      done({ surfaceM2: 2, cost: 60 }),
      done({ surfaceM2: 3, cost: 40 }),
      done({ surfaceM2: 5 }),
      done({ cost: 900 }),
      one({ surfaceM2: 7, cost: 700 }),
    ]);
    expect([all.costPerM2, all.surfaceM2]).toEqual([20, 10]);
  });

  test('count shares of what was found and photographed', () => {
    const { all } = figuresOf([
      done({ found: true, photographed: true }),
      done({}),
      one({ found: true, photographed: true }),
    ]);
    expect([all.found, all.photographed]).toEqual([
      { share: 2 / 3, of: 3 },
      { share: 1 / 2, of: 2 },
    ]);
  });
});

describe('what comes back', () => {
  const at = (days: number, over: Partial<Counted> = {}): Counted =>
    done({ place: 'a', createdAt: NOW - days * DAY, endedAt: NOW - days * DAY + HOUR, ...over });

  test('is a place and a day, and a place within a year', () => {
    const { all } = figuresOf([at(500), at(100), at(100), at(90), at(3, { place: 'b' }), at(2, { place: '' })]);
    // 500 days ago, 100 (one event, nothing within a year before), 90 (comes back), and another place.
    expect(all.recurrence).toEqual({ share: 1 / 4, of: 4 });
    expect(all.daysToReturn).toBe((400 + 10) / 2);
  });

  test('is seen although what was there before or after is not counted', () => {
    const { all } = figuresOf([at(120, { counts: false }), at(100), at(80, { counts: false })]);
    expect([all.count, all.recurrence, all.daysToReturn]).toEqual([1, { share: 1, of: 1 }, 20]);
  });

  test('belongs to the group of the earlier event', () => {
    const { groups } = figuresOf([
      at(100, { groups: [['technique', 'chaux']] }),
      at(93, { groups: [['technique', 'solvant']] }),
    ]);
    const of = (value: string) => groups.get('technique')?.get(value);
    expect([of('chaux')?.daysToReturn, of('solvant')?.daysToReturn]).toEqual([7, null]);
    expect([of('chaux')?.recurrence.share, of('solvant')?.recurrence.share]).toEqual([0, 1]);
  });
});

test('groups of a dimension add up to the whole, whatever the order', () => {
  const counted = fc.record({
    createdAt: fc.integer({ min: 0, max: 800 }).map((days) => NOW - days * DAY),
    phase: fc.constantFrom('open', 'stopped', 'closed'),
    surface: fc.integer({ min: 0, max: 9 }),
    place: fc.constantFrom('', 'a', 'b'),
    counts: fc.boolean(),
    sector: fc.constantFrom('north', 'south', ''),
  });
  fc.assert(
    fc.property(fc.array(counted, { maxLength: 40 }), (rows) => {
      const all = rows.map(({ surface, sector, ...row }) =>
        one({ ...row, surfaceM2: surface, groups: [['sector', sector]] }),
      );
      const forwards = figuresOf(all);
      const sectors = [...(forwards.groups.get('sector')?.values() ?? [])];
      const sum = (of: (figures: (typeof sectors)[number]) => number | null): number =>
        sectors.reduce((total, each) => total + (of(each) ?? 0), 0);
      expect(sum((each) => each.count)).toBe(forwards.all.count);
      expect(sum((each) => each.surfaceM2)).toBe(forwards.all.surfaceM2 ?? 0);
      expect(sum((each) => each.backlog)).toBe(forwards.all.backlog);
      expect(sum((each) => each.recurrence.of)).toBe(forwards.all.recurrence.of);
      expect(figuresOf(all.toReversed()).all).toEqual(forwards.all);
    }),
  );
});
