import type { LocalIntervention } from '../../device/device.ts';
import type { LatLon } from '../../domain/geo.ts';
import { openOnly } from '../map/openPoints.ts';
import { useSteady } from '../map/useSteady.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';

export type ToDo = {
  /** undefined: still being read. */
  readonly records: readonly LocalIntervention[] | undefined;
  readonly order: 'found' | 'near' | 'newest';
  /** There may be more than are shown. */
  readonly more: boolean;
};

/** Metres within which something is near. */
export const NEAR = 5_000;
/** Metres of movement that make the list worth reading again: about 11 of latitude to a unit of the fourth decimal. */
const STEP = 4;

/** The live list of the home screen: what a search finds, else what is near, else the newest. */
export function useToDo(text: string, here: LatLon | null, limit: number): ToDo {
  const device = useDevice();
  const searching = text !== '';
  const at = here ? { lat: Number(here.lat.toFixed(STEP)), lon: Number(here.lon.toFixed(STEP)) } : null;
  const key = `${String(limit)} ${text}`;
  const listed = useLive(
    searching ? device.list({ limit, text }) : device.list({ limit, open: true }),
    `${searching ? 'found' : 'newest'} ${key}`,
  );
  const near = useLive(
    !searching && at ? device.near(at, NEAR, limit) : null,
    at ? `${String(at.lat)} ${String(at.lon)} ${key}` : '',
  );
  const nearOpen = useSteady(near ? openOnly(near) : undefined);
  const isNear = !searching && at !== null && nearOpen !== undefined && nearOpen.length > 0;
  if (isNear) return { records: nearOpen, order: 'near', more: (near?.length ?? 0) >= limit };
  return {
    records: searching ? listed?.filter((each) => !each.intervention.deleted) : listed,
    order: searching ? 'found' : 'newest',
    more: (listed?.length ?? 0) >= limit,
  };
}
