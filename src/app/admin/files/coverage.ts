import type { Bounds } from '../../../domain/geo.ts';

/** From this share on, no part of the territory is said to be without a map. */
export const NEARLY_ALL = 0.99;

/** Share (0 to 1) of a box of the territory that lies in another box, by degrees: the two are of one place. */
export function coverage(territory: Bounds, basemap: Bounds): number {
  const [south, west, north, east] = territory;
  const height = Math.min(north, basemap[2]) - Math.max(south, basemap[0]);
  const width = Math.min(east, basemap[3]) - Math.max(west, basemap[1]);
  if (height <= 0 || width <= 0) return 0;
  return (height * width) / ((north - south) * (east - west));
}
