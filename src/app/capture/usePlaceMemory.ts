import type { LatLon } from '../../domain/geo.ts';
import type { Kind } from '../../domain/kind.ts';
import { type PlaceMemory, placeMemory, SAME_PLACE } from '../../domain/placeMemory.ts';
import { useNow } from '../map/useNow.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';

/** More than this at one place is said as this many. */
const MOST = 50;
/** Decimals of a degree: a step of a metre changes nothing. */
const DIGITS = 4;

/** What the place at this point remembers; null: nothing is known there; undefined: not read yet, or no point. */
export function usePlaceMemory(point: LatLon | null, kind: Kind): PlaceMemory | null | undefined {
  const device = useDevice();
  const now = useNow();
  const around = useLive(
    point ? device.near(point, SAME_PLACE, { limit: MOST }) : null,
    point ? `${point.lat.toFixed(DIGITS)} ${point.lon.toFixed(DIGITS)}` : '',
  );
  if (!point || !around) return undefined;
  const sure = around.filter(({ doubtful }) => !doubtful).map(({ intervention }) => intervention);
  return placeMemory(sure, point, kind, now);
}
