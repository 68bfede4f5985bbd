/** Hours of the day: from one to another (excluded), over midnight where `to` is not after `from`. */
export type Hours = { readonly from: number; readonly to: number };

export const DAY_HOURS = 24;

/** Hours written as '22-6'; null for any other text, and for a whole day. */
export function readHours(text: string): Hours | null {
  const [, from, to] = (/^(\d{1,2})-(\d{1,2})$/.exec(text) ?? []).map(Number);
  if (from === undefined || to === undefined || from >= DAY_HOURS || to < 1 || to > DAY_HOURS) return null;
  return to % DAY_HOURS === from ? null : { from, to };
}

export function hoursText({ from, to }: Hours): string {
  return `${String(from)}-${String(to)}`;
}

/** Whether an hour (0 to 23) is among them. */
export function hasHour({ from, to }: Hours, hour: number): boolean {
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
