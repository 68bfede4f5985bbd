import { nearby, type Positions } from './nearby.ts';
import { poissonAtLeast } from './poisson.ts';

/** Pairs that are looked at, at most: about a second of work. */
const MOST_PAIRS = 20_000_000;

export type NearRepeatRequest = Positions & {
  /** When each happened, in any unit. */
  readonly t: ArrayLike<number>;
  /** Upper ends of the bands of distance (metres) and of delay (unit of t), rising, themselves included. */
  readonly distances: readonly number[];
  readonly delays: readonly number[];
};

/** Pairs of one band of distance and one of delay. */
export type Repeats = {
  readonly observed: number;
  /** As many as if when and where had nothing to do with each other. */
  readonly expected: number;
  /** P(as many or more) by chance. */
  readonly p: number;
};

/** Index of the first band that holds the value; as many as there are bands where none does. */
function bandOf(bands: readonly number[], value: number): number {
  let band = 0;
  while (band < bands.length && value > (bands[band] as number)) band += 1;
  return band;
}

/** Pairs whose times are at most so far apart. */
function pairsWithin(sorted: Float64Array, delay: number): number {
  let pairs = 0;
  let first = 0;
  for (let last = 0; last < sorted.length; last += 1) {
    while ((sorted[last] as number) - (sorted[first] as number) > delay) first += 1;
    pairs += last - first;
  }
  return pairs;
}

/**
 * Whether what happens near in space also happens near in time, more than by chance: Knox (1964), band by band of
 * distance (rows) and delay (columns), p by Knox's Poisson approximation. null where too many are too near each other
 * to be counted.
 */
export function nearRepeat(request: NearRepeatRequest): readonly (readonly Repeats[])[] | null {
  const { x, y, t, distances, delays } = request;
  const total = t.length;
  const near = nearby({ x, y }, distances.at(-1) ?? 0);
  const inSpace = distances.map(() => 0);
  const inBoth = distances.map(() => delays.map(() => 0));
  let pairs = 0;
  for (let i = 0; i < total; i += 1) {
    if (pairs > MOST_PAIRS) return null;
    near(i, (j) => {
      if (j <= i) return;
      pairs += 1;
      const metres = Math.hypot((x[j] as number) - (x[i] as number), (y[j] as number) - (y[i] as number));
      const space = Math.min(bandOf(distances, metres), distances.length - 1);
      const time = bandOf(delays, Math.abs((t[j] as number) - (t[i] as number)));
      inSpace[space] = (inSpace[space] as number) + 1;
      const row = inBoth[space];
      if (row && time < delays.length) row[time] = (row[time] as number) + 1;
    });
  }
  const sorted = Float64Array.from(t).sort();
  const upTo = delays.map((delay) => pairsWithin(sorted, delay));
  const all = (total * (total - 1)) / 2;
  return inBoth.map((row, space) =>
    row.map((observed, time): Repeats => {
      const inTime = (upTo[time] as number) - (upTo[time - 1] ?? 0);
      const expected = all === 0 ? 0 : ((inSpace[space] as number) * inTime) / all;
      return { observed, expected, p: poissonAtLeast(observed, expected) };
    }),
  );
}
