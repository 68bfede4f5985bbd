import type { DeskPoints } from '../../device/desk/points.ts';
import type { MapPoints } from '../map/points.ts';
import { statusesOf } from './statusesOf.ts';

/** Points as the map draws them: the shape says the status. */
export function mapPointsOf(points: DeskPoints): MapPoints {
  const statuses = statusesOf(undefined);
  const known = points.statuses.map((status) => statuses.get(status));
  const found = Array.from(points.status, (status) => known[status]);
  return {
    id: points.id ?? [],
    lat: points.lat,
    lon: points.lon,
    shape: found.map((status) => status?.shape ?? 'circle'),
    phase: found.map((status) => status?.phase ?? 'open'),
  };
}
