import type { Calendar } from '../calendar.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK_DAYS = 7;
/** Longest times, in days, that are told by weeks and by months: more lines than that nobody compares. */
const [BY_WEEKS, BY_MONTHS] = [185, 1_465];

export type PeriodUnit = 'week' | 'month' | 'year';
/** UTC milliseconds: `from` is within, `to` is not. */
export type Period = { readonly from: number; readonly to: number };

/** The units, of the calendar of an organisation, that a time touches; the first and the last one cut to that time. */
export function periodsOf(
  { from, to }: Period,
  calendar: Calendar,
): { readonly unit: PeriodUnit; readonly periods: readonly Period[] } {
  const days = (to - from) / DAY;
  const unit = days <= BY_WEEKS ? 'week' : days <= BY_MONTHS ? 'month' : 'year';
  const local = new Date(from + calendar.offsetMin(from) * MINUTE);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  const monday = day - ((local.getUTCDay() + WEEK_DAYS - 1) % WEEK_DAYS);
  const edge = (n: number): number =>
    calendar.utcOf(
      unit === 'week'
        ? Date.UTC(year, month, monday + WEEK_DAYS * n)
        : unit === 'month'
          ? Date.UTC(year, month + n, 1)
          : Date.UTC(year + n, 0, 1),
    );
  const periods: Period[] = [];
  for (let n = 0; edge(n) < to; n += 1) periods.push({ from: Math.max(from, edge(n)), to: Math.min(to, edge(n + 1)) });
  return { unit, periods };
}

/** The place, among periods in order that touch, of the one in which a time is; -1 where it is in none. */
export function periodAt(periods: readonly Period[], at: number): number {
  let [low, high] = [0, periods.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const period = periods[middle];
    if (!period) return -1;
    if (at < period.from) high = middle - 1;
    else if (at >= period.to) low = middle + 1;
    else return middle;
  }
  return -1;
}
