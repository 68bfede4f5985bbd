import { DAY_HOURS, hasHour, type Hours } from '../../../domain/hours.ts';
import { hoursOf } from '../points/shownPoints.ts';
import type { Span, Weeks } from './weeks.ts';

/** Points by week and hour of the day. */
export type HourCounts = {
  /** The hour of each point, in the order of the weeks. */
  readonly hour: Uint8Array;
  /** Points of each week at each hour, week by week. */
  readonly counts: Uint32Array;
};

/** Counts points by week and hour. `at`: UTC seconds, as the weeks were made of. */
export function countHours({ order, starts, counts: weeks }: Weeks, at: Uint32Array, timeZone: string): HourCounts {
  const hours = hoursOf(at, timeZone);
  const hour = new Uint8Array(order.length);
  const counts = new Uint32Array(weeks.length * DAY_HOURS);
  for (let week = 0; week < weeks.length; week += 1) {
    const end = starts[week + 1] as number;
    for (let i = starts[week] as number; i < end; i += 1) {
      const found = hours[order[i] as number] as number;
      hour[i] = found;
      counts[week * DAY_HOURS + found] = (counts[week * DAY_HOURS + found] as number) + 1;
    }
  }
  return { hour, counts };
}

/** Points of each week at these hours. */
export function countsByWeek({ counts }: HourCounts, hours: Hours): readonly number[] {
  const chosen = Array.from({ length: DAY_HOURS }, (_, hour) => hour).filter((hour) => hasHour(hours, hour));
  return Array.from({ length: counts.length / DAY_HOURS }, (_, week) =>
    chosen.reduce((sum, hour) => sum + (counts[week * DAY_HOURS + hour] as number), 0),
  );
}

/** Points at each hour of the day in these weeks. */
export function countsByHour({ counts }: HourCounts, { from, to }: Span): readonly number[] {
  return Array.from({ length: DAY_HOURS }, (_, hour) => {
    let sum = 0;
    for (let week = from; week <= to; week += 1) sum += counts[week * DAY_HOURS + hour] ?? 0;
    return sum;
  });
}

/** Places, in the order of the weeks and from one to another (excluded), of the points at these hours. */
export function placesAt({ hour }: HourCounts, hours: Hours, start: number, end: number): Uint32Array {
  const chosen = Array.from({ length: DAY_HOURS }, (_, each) => hasHour(hours, each));
  const places = new Uint32Array(end - start);
  let count = 0;
  for (let i = start; i < end; i += 1) {
    if (!chosen[hour[i] as number]) continue;
    places[count] = i;
    count += 1;
  }
  return places.subarray(0, count);
}
