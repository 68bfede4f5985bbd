/** Periods offered at one press; 'dates' stands for bounds chosen by hand. */
export const PERIODS = ['days30', 'months3', 'months12', 'all'] as const;
export type Period = (typeof PERIODS)[number];

function startOfDay(now: number): Date {
  const day = new Date(now);
  day.setHours(0, 0, 0, 0);
  return day;
}

/** Where a period begins: local midnight, UTC milliseconds; null for 'all'. */
export function periodStart(period: Period, now: number): number | null {
  const day = startOfDay(now);
  switch (period) {
    case 'days30':
      return day.setDate(day.getDate() - 30);
    case 'months3':
      return day.setMonth(day.getMonth() - 3);
    case 'months12':
      return day.setMonth(day.getMonth() - 12);
    case 'all':
      return null;
  }
}

/** The period that these bounds are today, or 'dates'. */
export function periodOf(from: number | null, to: number | null, now: number): Period | 'dates' {
  if (to !== null) return 'dates';
  return PERIODS.find((period) => periodStart(period, now) === from) ?? 'dates';
}

/** Local midnight that begins a calendar date 'YYYY-MM-DD' moved by some days; null for what is not a date. */
export function dayStart(date: string, moved = 0): number | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const at = new Date(year, month - 1, day + moved).getTime();
  return Number.isNaN(at) ? null : at;
}

/** Calendar date 'YYYY-MM-DD' of a time, in local time. */
export function dateOf(at: number): string {
  const day = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
