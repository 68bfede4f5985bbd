import { useMemo } from 'react';
import type { LocalIntervention } from '../../device/device.ts';
import type { LatLon } from '../../domain/geo.ts';
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

const READING: ToDo = { records: undefined, order: 'newest', more: false };

/** Metres within which something is near. */
const NEAR = 5_000;
/** Decimals of a position that matter here: the list is read again after some 11 metres. */
const DECIMALS = 4;

/**
 * The live list of the home screen: what a search finds, else what is near, else the newest. While `awaited`, a first
 * position is about to come, and nothing is listed in an order that would change under a finger.
 */
export function useToDo(text: string, here: LatLon | null, awaited: boolean, limit: number): ToDo {
  const device = useDevice();
  const searching = text !== '';
  const at = here ? { lat: Number(here.lat.toFixed(DECIMALS)), lon: Number(here.lon.toFixed(DECIMALS)) } : null;
  const located = at !== null;
  const key = `${String(limit)} ${text}`;
  const listed = useLive(
    searching ? device.list({ limit, text }) : device.list({ limit, open: true }),
    `${searching ? 'found' : 'newest'} ${key}`,
  );
  const near = useSteady(
    useLive(
      !searching && at ? device.near(at, NEAR, { limit, open: true }) : null,
      at ? `${String(at.lat)} ${String(at.lon)} ${key}` : '',
    ),
  );
  const toDo = useMemo((): ToDo | undefined => {
    if (!searching && (located ? near === undefined : awaited)) return undefined;
    if (!searching && located && near && near.length > 0)
      return { records: near, order: 'near', more: near.length >= limit };
    return (
      listed && {
        records: listed.filter((each) => !each.intervention.deleted),
        order: searching ? 'found' : 'newest',
        more: listed.length >= limit,
      }
    );
  }, [searching, located, awaited, near, listed, limit]);
  return useSteady(toDo) ?? READING;
}
