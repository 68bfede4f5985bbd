const DAY = 86_400;
const WEEK_DAYS = 7;

/** Points by the week in which they were made, in the time of this browser. */
export type Weeks = {
  /** UTC milliseconds at which each week begins: Monday 0:00. One more than there are weeks. */
  readonly edges: readonly number[];
  /** Places of the points in their columns, week by week: any span of weeks is then one piece of it. */
  readonly order: Uint32Array;
  /** Where in that order each week begins; one more than there are weeks. */
  readonly starts: Uint32Array;
  /** Points of each week. */
  readonly counts: readonly number[];
};

/** Monday 0:00 of the week of a time, UTC milliseconds. */
function mondayOf(at: number): Date {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % WEEK_DAYS));
}

/** Sorts points by week. `at`: UTC seconds; no week where there are none. */
export function weeksOf(at: Uint32Array): Weeks {
  let [first, last] = [Infinity, -Infinity];
  for (const each of at) {
    if (each < first) first = each;
    if (each > last) last = each;
  }
  if (at.length === 0) return { edges: [], order: new Uint32Array(0), starts: new Uint32Array(1), counts: [] };
  const edges: number[] = [];
  let monday = mondayOf(first * 1000);
  while (monday.getTime() <= last * 1000) {
    edges.push(monday.getTime());
    monday = new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + WEEK_DAYS);
  }
  edges.push(monday.getTime());
  const seconds = edges.map((edge) => edge / 1000);
  const week = new Uint16Array(at.length);
  const counts = new Array<number>(edges.length - 1).fill(0);
  const start = seconds[0] ?? 0;
  for (let i = 0; i < at.length; i += 1) {
    const when = at[i] as number;
    // Weeks in which the clock changes are an hour longer or shorter: the guess is at most one off.
    let guess = Math.min(counts.length - 1, Math.floor((when - start) / (WEEK_DAYS * DAY)));
    if (when < (seconds[guess] as number)) guess -= 1;
    else if (when >= (seconds[guess + 1] as number)) guess += 1;
    week[i] = guess;
    counts[guess] = (counts[guess] as number) + 1;
  }
  const starts = new Uint32Array(edges.length);
  for (const [number, count] of counts.entries()) starts[number + 1] = (starts[number] as number) + count;
  const next = starts.slice();
  const order = new Uint32Array(at.length);
  for (let i = 0; i < at.length; i += 1) {
    const number = week[i] as number;
    order[next[number] as number] = i;
    next[number] = (next[number] as number) + 1;
  }
  return { edges, order, starts, counts };
}

/** Weeks from one number to another, both included. */
export type Span = { readonly from: number; readonly to: number };

/** A span as UTC milliseconds, the end excluded: as the URL has it. */
export function spanText({ edges }: Weeks, { from, to }: Span): string {
  return `${String(edges[from] ?? 0)}-${String(edges[to + 1] ?? 0)}`;
}

/** The times of a parameter of the URL; null where they are none. */
export function spanTimes(text: string): { readonly from: number; readonly to: number } | null {
  const [, from, to] = /^(\d{1,15})-(\d{1,15})$/.exec(text) ?? [];
  if (from === undefined || to === undefined || Number(from) >= Number(to)) return null;
  return { from: Number(from), to: Number(to) };
}

/** The weeks that lie in these times, as far as there are any; all of them for null. */
export function spanIn({ edges }: Weeks, times: { readonly from: number; readonly to: number } | null): Span {
  const last = Math.max(0, edges.length - 2);
  if (!times) return { from: 0, to: last };
  const from = edges.findIndex((edge) => edge >= times.from);
  const to = edges.findLastIndex((edge) => edge <= times.to) - 1;
  const start = from < 0 ? last : Math.min(from, last);
  return { from: start, to: Math.max(start, Math.min(to, last)) };
}

/** The piece of the order that a span is: from one place to another, the end excluded. */
export function pieceOf({ starts, order }: Weeks, { from, to }: Span): readonly [start: number, end: number] {
  return [starts[from] ?? 0, starts[to + 1] ?? order.length];
}
