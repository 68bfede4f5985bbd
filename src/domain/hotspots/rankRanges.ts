import { compareCounts } from './compareCounts.ts';

/** How unlikely a difference must be by chance before it is called one. */
const ALPHA = 0.05;

export type RankRange = {
  /** One more than there are places with certainly more. */
  readonly best: number;
  /** As many as there are, less those with certainly fewer. */
  readonly worst: number;
};

/**
 * Ranks that a count can claim among others of the same time, each pair compared by itself at 5 %: 3 against 2 is no
 * difference, 25 against 9 is one. `placesWith`: how many places have each count.
 */
export function rangesOf(placesWith: ReadonlyMap<number, number>): ReadonlyMap<number, RankRange> {
  // Far fewer than places: most have one or two.
  const distinct = [...placesWith.keys()];
  const all = [...placesWith.values()].reduce((sum, places) => sum + places, 0);
  return new Map(
    distinct.map((count) => {
      let [more, fewer] = [0, 0];
      for (const other of distinct) {
        if (other === count || compareCounts(count, other) >= ALPHA) continue;
        if (other > count) more += placesWith.get(other) ?? 0;
        else fewer += placesWith.get(other) ?? 0;
      }
      return [count, { best: more + 1, worst: all - fewer }] as const;
    }),
  );
}

/** The same of the counts themselves, one for each place. */
export function rankRanges(counts: readonly number[]): readonly RankRange[] {
  const placesWith = new Map<number, number>();
  for (const count of counts) placesWith.set(count, (placesWith.get(count) ?? 0) + 1);
  const ranges = rangesOf(placesWith);
  return counts.map((count) => ranges.get(count) ?? { best: 1, worst: counts.length });
}
