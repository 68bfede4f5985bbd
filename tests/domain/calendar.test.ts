import { describe, expect, test } from 'vitest';
import { calendarOf, isTimeZone } from '../../src/domain/calendar.ts';

const boston = calendarOf('America/New_York');
const paris = calendarOf('Europe/Paris');
const utc = (text: string) => Date.parse(`${text}Z`);

describe('the calendar of a time zone', () => {
  test('knows winter and summer time', () => {
    expect(paris.offsetMin(utc('2026-01-15T12:00:00'))).toBe(60);
    expect(paris.offsetMin(utc('2026-07-15T12:00:00'))).toBe(120);
    expect(boston.offsetMin(utc('2015-01-01T12:00:00'))).toBe(-300);
  });

  test('names the local day, not the day of UTC', () => {
    expect(paris.dayOf(utc('2026-07-14T22:30:00'))).toBe('2026-07-15');
    expect(boston.dayOf(utc('2015-01-01T03:00:00'))).toBe('2014-12-31');
  });

  test('numbers the local days', () => {
    expect(paris.dayNumberOf(utc('1970-01-01T22:30:00'))).toBe(0);
    expect(paris.dayNumberOf(utc('1970-01-01T23:30:00'))).toBe(1);
    expect(boston.dayNumberOf(utc('1970-01-01T03:00:00'))).toBe(-1);
  });

  test('tells the hour of the day', () => {
    expect(paris.hourOf(utc('2026-07-14T22:30:00'))).toBe(0);
    expect(paris.hourOf(utc('2026-01-14T22:30:00'))).toBe(23);
    expect(boston.hourOf(utc('1969-12-31T02:10:00'))).toBe(21);
  });

  test.each(['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca'])(
    'has the offset of %s at any time, on the days on which it changes too',
    (zone) => {
      const calendar = calendarOf(zone);
      const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
      const told = (at: number): number => {
        const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
        const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
        return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
      };
      const [from, to] = [utc('2015-01-01T00:00:00'), utc('2027-01-01T00:00:00')];
      // 53 minutes meet every quarter of an hour of the days on which a clock changes in the course of these years.
      const spans = calendar.offsetsBetween(from, to);
      let span = 0;
      for (let at = from; at < to; at += 53 * 60_000) {
        while ((spans[span + 1]?.from ?? Infinity) <= at) span += 1;
        expect(spans[span]?.offsetMin === told(at), new Date(at).toISOString()).toBe(true);
        if (calendar.offsetMin(at) !== told(at)) expect([at, calendar.offsetMin(at)]).toEqual([at, told(at)]);
      }
    },
  );

  test('finds the UTC time of a local time', () => {
    expect(boston.utcOf(utc('2015-01-01T10:37:47'))).toBe(utc('2015-01-01T15:37:47'));
    expect(boston.utcOf(utc('2015-07-01T10:37:47'))).toBe(utc('2015-07-01T14:37:47'));
  });

  test('takes the first of two local times, and moves on from one that is skipped', () => {
    expect(paris.utcOf(utc('2026-10-25T02:30:00'))).toBe(utc('2026-10-25T00:30:00'));
    expect(paris.utcOf(utc('2026-03-29T02:30:00'))).toBe(utc('2026-03-29T01:30:00'));
    expect(paris.utcOf(utc('2026-03-29T01:59:00'))).toBe(utc('2026-03-29T00:59:00'));
    expect(paris.utcOf(utc('2026-03-29T03:00:00'))).toBe(utc('2026-03-29T01:00:00'));
  });
});

test('a time zone is known by its name', () => {
  expect(isTimeZone('Europe/Paris')).toBe(true);
  expect(isTimeZone('Poitiers')).toBe(false);
});
