import type { Calendar } from '../../domain/calendar.ts';
import type { Random } from './random.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Opening of the depot in local milliseconds of the day, and how long agents are out. */
const OPENS = 7.5 * HOUR;
const OPEN_FOR = 8.5 * HOUR;

/** A local day as if it were UTC: its midnight, and 0 for Sunday to 6 for Saturday. */
function dayAt(calendar: Calendar, at: number): { readonly midnight: number; readonly weekday: number } {
  const midnight = Date.parse(`${calendar.dayOf(at)}T00:00:00Z`);
  return { midnight, weekday: new Date(midnight).getUTCDay() };
}

/** The time itself when it is within working hours, else some time in the next working morning. */
export function workingTime(calendar: Calendar, at: number, random: Random): number {
  const { midnight, weekday } = dayAt(calendar, at);
  const opens = calendar.utcOf(midnight + OPENS);
  const works = weekday >= 1 && weekday <= 5;
  if (works && at >= opens && at <= opens + OPEN_FOR) return Math.round(at);
  const days = works && at < opens ? 0 : weekday === 5 ? 3 : weekday === 6 ? 2 : 1;
  return Math.round(calendar.utcOf(midnight + days * DAY + OPENS) + random.between(0, 3.5 * HOUR));
}
