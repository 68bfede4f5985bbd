import type { LocalIntervention } from '../../device/device.ts';
import { pointOf, textOf } from '../../domain/intervention.ts';
import type { Point } from '../../domain/intervention.ts';
import { holds } from '../../domain/condition.ts';
import { kindOf, statusOf } from '../../domain/kinds/index.ts';
import type { MapPoints } from './points.ts';

type Placed = { readonly record: LocalIntervention; readonly point: Point };

/** Records with a position, as the columns the map draws. */
export function pointsOf(records: readonly LocalIntervention[]): MapPoints {
  const placed = records.flatMap((record): readonly Placed[] => {
    const point = pointOf(record.intervention);
    return point ? [{ record, point }] : [];
  });
  const looks = placed.map(({ record: { intervention } }) => {
    const kind = kindOf(intervention.kind, intervention.kindVersion);
    const status = statusOf(kind, textOf(intervention, 'status'));
    const offensive = kind?.sensitive !== undefined && holds(kind.sensitive, intervention.fields);
    return { shape: status?.shape ?? 'circle', phase: status?.phase ?? 'open', offensive } as const;
  });
  return {
    id: placed.map(({ record }) => record.id),
    lat: Float64Array.from(placed, ({ point }) => point.lat),
    lon: Float64Array.from(placed, ({ point }) => point.lon),
    shape: looks.map((look) => look.shape),
    phase: looks.map((look) => look.phase),
    offensive: looks.map((look) => look.offensive),
  };
}
