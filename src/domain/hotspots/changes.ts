import { compareCounts } from './compareCounts.ts';
import { falseDiscovery } from './falseDiscovery.ts';

/** Share of false ones among the changes that are told, at most, on average. */
export const FALSE_SHARE = 0.05;

export type Before = {
  readonly key: string;
  readonly now: number;
  readonly before: number;
};

export type Change = Before & {
  /** By chance at least so different (compareCounts), and the same where all places were looked at (falseDiscovery). */
  readonly p: number;
  readonly q: number;
};

export type Changes = {
  /** Most certain first. */
  readonly emerging: readonly Change[];
  readonly fading: readonly Change[];
  /** Places with enough interventions in both periods together for a change to be seen at all. */
  readonly tested: number;
};

/**
 * Places where it comes back more, or less, than in the period of the same length before, beyond chance. Places with so
 * few that even all of them on one side would prove nothing are not tested (Tarone, 1990): each test of a place costs
 * the others some certainty.
 */
export function changes(places: readonly Before[]): Changes {
  const testable = places.filter(({ now, before }) => compareCounts(now + before, 0) <= FALSE_SHARE);
  const pValues = testable.map(({ now, before }) => compareCounts(now, before));
  const qValues = falseDiscovery(pValues);
  const found = testable
    .map((place, n): Change => ({ ...place, p: pValues[n] ?? 1, q: qValues[n] ?? 1 }))
    .filter(({ q }) => q <= FALSE_SHARE)
    .toSorted((a, b) => a.p - b.p || (a.key < b.key ? -1 : 1));
  return {
    emerging: found.filter(({ now, before }) => now > before),
    fading: found.filter(({ now, before }) => now < before),
    tested: testable.length,
  };
}
