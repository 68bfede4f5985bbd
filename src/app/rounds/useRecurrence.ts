import type { LocalIntervention } from '../../device/device.ts';
import { numberOf, pointOf } from '../../domain/intervention.ts';
import { REMEMBERED, SAME_PLACE } from '../../domain/placeMemory.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';

/** More than this at one place is said as this many. */
const MOST = 50;

/** Interventions of the same kind at this place over 12 months, this one counted; undefined where its place is not known. */
export function useRecurrence(
  record: LocalIntervention,
  now: number,
  active: boolean,
): number | 'counting' | undefined {
  const device = useDevice();
  const point = record.doubtful ? null : pointOf(record.intervention);
  const near = useLive(
    active && point ? device.near(point, SAME_PLACE, { limit: MOST }) : null,
    active && point ? `${String(point.lat)} ${String(point.lon)}` : '',
  );
  if (!point) return undefined;
  if (!near) return 'counting';
  const counted = near.filter(
    ({ intervention, doubtful }) =>
      !doubtful &&
      intervention.kind === record.intervention.kind &&
      (numberOf(intervention, 'createdAt') ?? -Infinity) >= now - REMEMBERED,
  );
  return counted.length;
}
