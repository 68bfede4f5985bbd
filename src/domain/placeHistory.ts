import { type Intervention, numberOf } from './intervention.ts';
import type { Kind } from './kind.ts';
import { median } from './median.ts';

const DAY = 86_400_000;

/** How often a value was noted at a place, and how long it held. */
export type Answer = {
  readonly value: string;
  readonly count: number;
  /** Median of the days from an intervention with this value to the next day of work there; null where none followed. */
  readonly daysToNext: number | null;
};

export type PlaceHistory = {
  readonly count: number;
  /** Distinct days of work. */
  readonly days: number;
  /** Days from one to the next: their median and the fewest; null with less than two. */
  readonly medianDays: number | null;
  readonly fewestDays: number | null;
  /** By field of the kind, in its order: what is required to end an intervention and chosen from a list. */
  readonly answers: readonly { readonly field: string; readonly values: readonly Answer[] }[];
};

/** What the interventions of one place and kind tell together. `dayOf` names the calendar day of a UTC time. */
export function placeHistory(
  interventions: readonly Intervention[],
  kind: Kind,
  dayOf: (at: number) => string,
): PlaceHistory {
  const dated = interventions.flatMap((intervention) => {
    const at = numberOf(intervention, 'createdAt');
    return at === null ? [] : [{ intervention, day: Date.parse(dayOf(at)) / DAY }];
  });
  const days = [...new Set(dated.map(({ day }) => day))].toSorted((a, b) => a - b);
  const gaps = days.slice(1).map((day, n) => day - (days[n] ?? day));
  const nextAfter = new Map(days.map((day, n) => [day, days[n + 1]]));
  const answersOf = (field: string): readonly Answer[] => {
    const byValue = Map.groupBy(dated, ({ intervention }) => intervention.fields[field] ?? null);
    return [...byValue]
      .flatMap(([value, those]): readonly Answer[] =>
        typeof value === 'string' && value !== ''
          ? [
              {
                value,
                count: those.length,
                daysToNext: median(
                  those.flatMap(({ day }) => {
                    const next = nextAfter.get(day);
                    return next === undefined ? [] : [next - day];
                  }),
                ),
              },
            ]
          : [],
      )
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    count: interventions.length,
    days: days.length,
    medianDays: median(gaps),
    fewestDays: gaps.length === 0 ? null : gaps.reduce((a, b) => Math.min(a, b)),
    answers: kind.fields
      .filter((field) => field.type === 'choice' && field.requiredIn !== undefined)
      .map(({ name }) => ({ field: name, values: answersOf(name) }))
      .filter(({ values }) => values.length > 0),
  };
}
