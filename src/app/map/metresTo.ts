import type { LocalIntervention } from '../../device/device.ts';
import type { LatLon } from '../../domain/geo.ts';
import { distance } from '../../domain/geo.ts';
import { pointOf } from '../../domain/intervention.ts';

/** Metres from where the person stands; null where either place is unknown or doubtful. */
export function metresTo(record: LocalIntervention, here: LatLon | null): number | null {
  const point = record.doubtful ? null : pointOf(record.intervention);
  return here && point ? distance(here, point) : null;
}
