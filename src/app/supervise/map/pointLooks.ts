import type { DeskPoints } from '../../../device/desk/points.ts';
import type { MapPoints } from '../../map/points.ts';
import { statusesOf } from '../statusesOf.ts';

/** Points as the map draws them: the shape says the status. `shown`: places of which of them. */
export function mapPointsOf(points: DeskPoints, shown: Uint32Array): MapPoints {
  const statuses = statusesOf(undefined);
  const known = points.groups.map(({ status }) => statuses.get(status));
  const found = Array.from(shown, (place) => known[points.group[place] ?? -1]);
  return {
    id: points.id === null ? [] : Array.from(shown, (place) => points.id?.[place] ?? ''),
    lat: Float64Array.from(shown, (place) => points.lat[place] ?? 0),
    lon: Float64Array.from(shown, (place) => points.lon[place] ?? 0),
    shape: found.map((status) => status?.shape ?? 'circle'),
    phase: found.map((status) => status?.phase ?? 'open'),
  };
}
