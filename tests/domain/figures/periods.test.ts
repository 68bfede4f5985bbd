import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar.ts';
import { periodAt, periodsOf } from '../../../src/domain/figures/periods.ts';

const paris = calendarOf('Europe/Paris');
const at = (text: string): number => Date.parse(text);

test('a month or two are told week by week, from Monday to Sunday, with the ends cut', () => {
  const { unit, periods } = periodsOf({ from: at('2026-10-07T12:00:00Z'), to: at('2026-11-04T12:00:00Z') }, paris);
  expect(unit).toBe('week');
  expect(periods.map(({ from }) => new Date(from).toISOString())).toEqual([
    '2026-10-07T12:00:00.000Z',
    '2026-10-11T22:00:00.000Z',
    '2026-10-18T22:00:00.000Z',
    // The clock went back on the 25th.
    '2026-10-25T23:00:00.000Z',
    '2026-11-01T23:00:00.000Z',
  ]);
  expect(periods.at(-1)?.to).toBe(at('2026-11-04T12:00:00Z'));
});

test('a year is told by months, and ten years by years', () => {
  const year = periodsOf({ from: at('2025-11-20T00:00:00Z'), to: at('2026-11-20T00:00:00Z') }, paris);
  expect([year.unit, year.periods.length]).toEqual(['month', 13]);
  expect(year.periods[2]?.from).toBe(at('2025-12-31T23:00:00Z'));
  const decade = periodsOf({ from: at('2016-11-20T00:00:00Z'), to: at('2026-11-20T00:00:00Z') }, paris);
  expect([decade.unit, decade.periods.length]).toEqual(['year', 11]);
});

test('periods touch, cover the whole time, and each moment is found in its own', () => {
  const span = fc
    .tuple(fc.integer({ min: at('2000-01-01'), max: at('2026-01-01') }), fc.integer({ min: 1, max: 12e10 }))
    .map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(span, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (time, share) => {
      const { periods } = periodsOf(time, paris);
      expect(periods[0]?.from).toBe(time.from);
      expect(periods.at(-1)?.to).toBe(time.to);
      for (const [n, period] of periods.entries()) {
        expect(period.to).toBeGreaterThan(period.from);
        expect(periods[n + 1]?.from ?? time.to).toBe(period.to);
      }
      const moment = time.from + Math.floor(share * (time.to - time.from));
      const found = periods[periodAt(periods, moment)];
      expect(found && found.from <= moment && moment < found.to).toBe(true);
      expect([periodAt(periods, time.from - 1), periodAt(periods, time.to)]).toEqual([-1, -1]);
    }),
  );
});
