const MINUTE = 60_000;
const DAY = 86_400_000;
/** Offsets change at quarters of an hour only, so one look-up serves a whole quarter. */
const STEP = 15 * MINUTE;

/** Times of one time zone. */
export type Calendar = {
  /** Minutes that local time is ahead of UTC at a UTC time in milliseconds. */
  offsetMin(at: number): number;
  /** Local calendar day 'YYYY-MM-DD' of a UTC time. */
  dayOf(at: number): string;
  /**
   * UTC milliseconds of a local time, given as if it were UTC. A local time that happens twice is the first of both;
   * one that is skipped moves on by what is skipped.
   */
  utcOf(local: number): number;
};

/** Whether this is the name of a time zone, as 'Europe/Paris'. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function localParts(format: Intl.DateTimeFormat, at: number): number {
  const parts: { [type: string]: number } = {};
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
  const part = (name: string): number => parts[name] ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The calendar of an IANA time zone; throws a RangeError for a name that is none (see `isTimeZone`). */
export function calendarOf(timeZone: string): Calendar {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  const offsetMin = (at: number): number => {
    const step = Math.floor(at / STEP);
    const found = known.get(step);
    if (found !== undefined) return found;
    const start = step * STEP;
    const offset = Math.round((localParts(format, start) - start) / MINUTE);
    if (known.size > 200_000) known.clear();
    known.set(step, offset);
    return offset;
  };
  return {
    offsetMin,
    dayOf: (at) => new Date(at + offsetMin(at) * MINUTE).toISOString().slice(0, 10),
    utcOf: (local) => {
      const before = offsetMin(local - DAY);
      const after = offsetMin(local + DAY);
      const first = local - before * MINUTE;
      if (before === after || offsetMin(first) === before) return first;
      const second = local - after * MINUTE;
      return offsetMin(second) === after ? second : first;
    },
  };
}
