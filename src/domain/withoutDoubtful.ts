import { isPlacePoint } from './placePoints.ts';
import { DOUBTFUL_ADDRESSES, type Visit } from './places.ts';

/** Visits without those at a coordinate that too many addresses share, and how many those are. */
export function withoutDoubtful(visits: readonly Visit[]): {
  readonly visits: readonly Visit[];
  readonly doubtful: number;
} {
  const addresses = new Map<string, Set<string>>();
  const coordinateOf = ({ lat, lon }: Visit): string =>
    lat === null || lon === null ? '' : `${String(lat)} ${String(lon)}`;
  for (const visit of visits) {
    if (visit.lat === null || visit.place === '' || isPlacePoint(visit.place)) continue;
    const coordinate = coordinateOf(visit);
    const known = addresses.get(coordinate);
    if (known) known.add(visit.place);
    else addresses.set(coordinate, new Set([visit.place]));
  }
  const kept = visits.filter((visit) => (addresses.get(coordinateOf(visit))?.size ?? 0) <= DOUBTFUL_ADDRESSES);
  return { visits: kept, doubtful: visits.length - kept.length };
}
