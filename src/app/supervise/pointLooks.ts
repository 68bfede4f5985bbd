import type { PointsResponse } from '../../device/desk/wireTypes.ts';
import type { MapPoints } from '../map/points.ts';
import { statusesOf } from './statusesOf.ts';

/** Points as the map draws them: the shape says the status. */
export function mapPointsOf(points: PointsResponse): MapPoints {
  const statuses = statusesOf(undefined);
  const found = points.status.map((status) => statuses.get(status));
  return {
    id: points.id,
    lat: points.lat,
    lon: points.lon,
    shape: found.map((status) => status?.shape ?? 'circle'),
    phase: found.map((status) => status?.phase ?? 'open'),
  };
}
