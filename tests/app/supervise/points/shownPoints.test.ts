import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedFilter, leftOut, shownPoints } from '../../../../src/app/supervise/points/shownPoints.ts';
import { countHours, countsByHour, countsByWeek, placesAt } from '../../../../src/app/supervise/time/hours.ts';
import { pieceOf, weeksOf } from '../../../../src/app/supervise/time/weeks.ts';
import type { FilterText } from '../../../../src/device/desk/filterQuery.ts';
import type { DeskPoints } from '../../../../src/device/desk/points.ts';
import { calendarOf } from '../../../../src/domain/calendar.ts';
import { hasHour } from '../../../../src/domain/hours.ts';

const ZONE = 'Europe/Paris';
const AT = Date.UTC(2026, 2, 28, 12) / 1000;
const HOUR = 3600;

const groups: DeskPoints['groups'] = [
  { kind: 'graffiti', status: 'fait', sector: 'n', answers: '|support:pierre|technique:chaux|', position: 'sure' },
  { kind: 'graffiti', status: 'signale', sector: null, answers: '', position: 'sure' },
  { kind: 'eau', status: 'fait', sector: 's', answers: '|support:bois|', position: 'sure' },
  { kind: 'graffiti', status: 'fait', sector: 'n', answers: '', position: 'doubtful' },
  { kind: 'graffiti', status: 'fait', sector: 's', answers: '|support:pierre|', position: 'none' },
];

function pointsOf(rows: readonly (readonly [hours: number, group: number])[]): DeskPoints {
  const sorted = rows.toSorted(([a], [b]) => a - b);
  return {
    lat: Float64Array.from(sorted, (_, n) => n),
    lon: Float64Array.from(sorted, (_, n) => n),
    at: Uint32Array.from(sorted, ([hours]) => AT + hours * HOUR),
    group: Uint32Array.from(sorted, ([, group]) => group),
    groups,
    id: sorted.map((_, n) => String(n)),
    timeZone: ZONE,
    tooMany: null,
  };
}

const five = pointsOf(groups.map((_, group) => [group, group] as const));
const shown = (filter: FilterText): readonly string[] => shownPoints(five, filter).id ?? [];

describe('the points on the map', () => {
  it.each<readonly [FilterText, readonly string[]]>([
    [{}, ['0', '1', '2']],
    [{ kind: 'eau' }, ['2']],
    [{ status: 'fait' }, ['0', '2']],
    [{ status: 'fait,signale' }, ['0', '1', '2']],
    [{ sector: 'n' }, ['0']],
    [{ answer: 'support:pierre' }, ['0']],
    [{ answer: 'support:pierre,support:bois' }, ['0', '2']],
    [{ answer: 'support:pierre,technique:solvant' }, []],
    [{ from: String((AT + HOUR) * 1000) }, ['1', '2']],
    [{ to: String((AT + HOUR) * 1000) }, ['0']],
    // Noon in UTC is 13 h in Paris, still in winter.
    [{ hours: '13-14' }, ['0']],
    [{ hours: '14-13' }, ['1', '2']],
  ])('are those that the filter lets through: %j', (filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });

  it('are told of what they leave out, by the same filter', () => {
    expect(leftOut(five, {})).toEqual({ doubtful: 1, withoutPoint: 1 });
    expect(leftOut(five, { sector: 's' })).toEqual({ doubtful: 0, withoutPoint: 1 });
    expect(leftOut(five, { answer: 'support:pierre' })).toEqual({ doubtful: 0, withoutPoint: 1 });
    expect(leftOut(five, { hours: '16-17' })).toEqual({ doubtful: 1, withoutPoint: 0 });
  });

  it('are the same object where all of them stand there', () => {
    const sure = pointsOf([
      [0, 0],
      [1, 1],
    ]);
    expect(shownPoints(sure, { kind: 'graffiti' })).toBe(sure);
  });

  it('are asked for with what they cannot be narrowed by here', () => {
    expect(askedFilter({ q: 'rue', kind: 'eau', perimeter: '1,2', hours: '1-2', conflicts: 'yes', from: '3' })).toEqual(
      {
        q: 'rue',
        perimeter: '1,2',
        conflicts: 'yes',
      },
    );
  });
});

describe('the hours of points', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.nat(2)), { maxLength: 60 });
  const hours = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
    .map(([from, to]) => ({ from, to }));

  it('add up by week and by hour, and choose the points that they count', () => {
    fc.assert(
      fc.property(rows, hours, (drawn, chosen) => {
        const points = pointsOf(drawn);
        const weeks = weeksOf(points.at);
        const counted = countHours(weeks, points.at, ZONE);
        const { hourOf } = calendarOf(ZONE);
        const expected = [...points.at].map((at) => hourOf(at * 1000));
        const span = { from: 0, to: weeks.counts.length - 1 };
        const byHour = countsByHour(counted, span);
        expect(byHour).toEqual(
          Array.from({ length: 24 }, (_, hour) => expected.filter((each) => each === hour).length),
        );
        const among = expected.filter((hour) => hasHour(chosen, hour)).length;
        expect(countsByWeek(counted, chosen).reduce((a, b) => a + b, 0)).toBe(among);
        const places = placesAt(counted, chosen, ...pieceOf(weeks, span));
        expect(
          [...places].map((place) => expected[weeks.order[place] ?? -1]).every((hour) => hasHour(chosen, hour ?? -1)),
        ).toBe(true);
        expect(places).toHaveLength(among);
      }),
    );
  });
});
