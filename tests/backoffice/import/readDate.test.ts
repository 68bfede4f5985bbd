import { describe, expect, test } from 'vitest';
import { dateReader } from '../../../src/backoffice/jobs/import/readDate.ts';
import { calendarOf } from '../../../src/domain/calendar.ts';

const paris = calendarOf('Europe/Paris');
const utc = (text: string) => Date.parse(`${text}Z`);

describe('a date of an export', () => {
  test('is local to the time zone of the mapping', () => {
    expect(dateReader(undefined, paris)('2025-07-14T09:30:00')).toBe(utc('2025-07-14T07:30:00'));
    expect(dateReader('DD/MM/YYYY HH:mm', paris)('14/01/2025 09:30')).toBe(utc('2025-01-14T08:30:00'));
    expect(dateReader('MM-DD-YYYY', paris)('07-14-2025')).toBe(utc('2025-07-13T22:00:00'));
  });

  test('that says its own offset keeps it', () => {
    expect(dateReader(undefined, paris)('2025-07-14T09:30:00-04:00')).toBe(utc('2025-07-14T13:30:00'));
    expect(dateReader(undefined, paris)('2025-07-14 09:30:00.123Z')).toBe(utc('2025-07-14T09:30:00'));
  });

  test.each(['', '2025-02-30', '2025-13-01', '2025-07-14T25:00:00', '14/07/2025', '0001-01-01', 'yesterday'])(
    'that is none is refused: %j',
    (text) => {
      expect(dateReader(undefined, paris)(text)).toBeNull();
    },
  );
});
