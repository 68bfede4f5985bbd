const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 86_400_000;
/** Asking for an offset is slow. It serves a day (of UTC) at whose ends it is the same, else a quarter of an hour. */
const STEP = 15 * MINUTE;
const MOST_DAYS = 200_000;

/** Minutes that local time is ahead of UTC, from a UTC time in milliseconds on. */
export type OffsetSpan = { readonly from: number; readonly offsetMin: number };

/** Times of one time zone. */
export type Calendar = {
  /** Minutes that local time is ahead of UTC at a UTC time in milliseconds. */
  offsetMin(at: number): number;
  /** Local calendar day 'YYYY-MM-DD' of a UTC time. */
  dayOf(at: number): string;
  /** The same as a number: days after 1 January 1970. */
  dayNumberOf(at: number): number;
  /** Local hour of the day, 0 to 23. */
  hourOf(at: number): number;
  /** The offsets that hold between two UTC times, in order: each from when, the first one from the beginning. */
  offsetsBetween(from: number, to: number): readonly OffsetSpan[];
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
  const offsetAt = (at: number): number => Math.round((localParts(format, at) - at) / MINUTE);
  const byDay = new Map<number, number | null>();
  const offsetMin = (at: number): number => {
    const day = Math.floor(at / DAY);
    let offset = byDay.get(day);
    if (offset === undefined) {
      const first = offsetAt(day * DAY);
      offset = offsetAt((day + 1) * DAY) === first ? first : null;
      if (byDay.size > MOST_DAYS) byDay.clear();
      byDay.set(day, offset);
    }
    return offset ?? offsetAt(Math.floor(at / STEP) * STEP);
  };
  return {
    offsetMin,
    hourOf: (at) => {
      const local = at + offsetMin(at) * MINUTE;
      return Math.floor((local - Math.floor(local / DAY) * DAY) / HOUR);
    },
    offsetsBetween: (from, to) => {
      const spans = [{ from, offsetMin: offsetMin(from) }];
      for (let at = from; at < to; at += DAY) {
        const end = Math.min(at + DAY, to);
        const last = spans.at(-1)?.offsetMin;
        if (offsetMin(end) === last) continue;
        let changed = Math.ceil(at / STEP) * STEP;
        while (offsetMin(changed) === last) changed += STEP;
        spans.push({ from: changed, offsetMin: offsetMin(changed) });
      }
      return spans;
    },
    dayNumberOf: (at) => Math.floor((at + offsetMin(at) * MINUTE) / DAY),
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
