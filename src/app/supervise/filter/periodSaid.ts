import { formatDate } from '../../words/format.ts';
import type { SayDesk } from '../words.ts';

/** UTC milliseconds, `to` exclusive; null: no bound. */
export type PeriodBounds = { readonly from: number | null; readonly to: number | null };

/** The day before an exclusive end: people read the last day as included. */
export function lastDay(to: number): string {
  return formatDate(to - 1);
}

/** A period in dates, which stay true when they are read another day. */
export function periodSaid({ from, to }: PeriodBounds, say: SayDesk): string {
  if (from !== null && to !== null) return say('between', { from: formatDate(from), to: lastDay(to) });
  if (from !== null) return say('since', { from: formatDate(from) });
  return to === null ? say('all') : say('until', { to: lastDay(to) });
}
