import type { Counted, Figures } from './figures.ts';
import { createTally, type Tally } from './tally.ts';

/** Days for which something that happened at a place makes the next one a return. */
export const RETURN_DAYS = 365;

/** The dimension of the hours of the day. What comes back does so on a day, at no hour of it: that is not told there. */
export const BY_HOUR = 'hour';

export type FiguresBy = {
  readonly all: Figures;
  /** By dimension, then by value: only values that something counted had. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, Figures>>;
};

/** What happened at a place on a day: the tallies in which it counts; null: in none. */
type Happened = { readonly day: number; readonly tallies: readonly Tally[] | null };

/** Adds up interventions as they are read. `now`: UTC milliseconds; `dayOf` numbers the calendar day of a UTC time. */
export function createFigures(now: number, dayOf: (at: number) => number) {
  const all = createTally(now);
  const byGroup = new Map<string, Map<string, Tally>>();
  const byGroups = new Map<Counted['groups'], readonly Tally[]>();
  const places = new Map<string, Happened[]>();

  const tallyOf = (dimension: string, value: string): Tally => {
    const values = byGroup.get(dimension) ?? new Map<string, Tally>();
    byGroup.set(dimension, values);
    const tally = values.get(value) ?? createTally(now);
    values.set(value, tally);
    return tally;
  };
  const talliesOf = (groups: Counted['groups']): readonly Tally[] => {
    const known = byGroups.get(groups);
    if (known) return known;
    const tallies = [all, ...groups.map(([dimension, value]) => tallyOf(dimension, value))];
    byGroups.set(groups, tallies);
    return tallies;
  };

  function addEvents(happened: readonly Happened[]): void {
    const byDay = new Map<number, readonly Tally[] | null>();
    for (const { day, tallies } of happened) byDay.set(day, byDay.get(day) ?? tallies);
    const days = [...byDay.keys()].toSorted((a, b) => a - b);
    for (const [n, day] of days.entries()) {
      const [before, after] = [days[n - 1], days[n + 1]];
      const returned = before !== undefined && day - before <= RETURN_DAYS;
      for (const tally of byDay.get(day) ?? []) tally.addEvent(returned, after === undefined ? null : after - day);
    }
  }

  return {
    add(one: Counted): void {
      const tallies = one.counts ? talliesOf(one.groups) : null;
      for (const tally of tallies ?? []) tally.add(one);
      // Beside the other groups: with each of them there would be as many combinations as interventions.
      if (one.counts) tallyOf(BY_HOUR, String(one.hour)).add(one);
      if (one.place === '') return;
      const happened = places.get(one.place) ?? [];
      places.set(one.place, happened);
      happened.push({ day: dayOf(one.createdAt), tallies });
    },
    /** Once, when everything was added. */
    finish(): FiguresBy {
      for (const happened of places.values()) addEvents(happened);
      const groups = [...byGroup].map(
        ([dimension, values]) =>
          [dimension, new Map([...values].map(([value, tally]) => [value, tally.figures()] as const))] as const,
      );
      return { all: all.figures(), groups: new Map(groups) };
    },
  };
}
