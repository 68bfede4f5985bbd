import { param } from '../filter/filter.ts';

/** Metres over which the heat map is smoothed: a doorway, a street corner, a block, a neighbourhood. */
export const RADII = [25, 50, 100, 250, 500] as const;
export const USUAL_RADIUS = 250;

/** The radius in the URL; the usual one where there is none, or none of ours. */
export function radiusIn(search: string): (typeof RADII)[number] {
  return RADII.find((each) => String(each) === param(search, 'radius')) ?? USUAL_RADIUS;
}
