import { useEffect, useState } from 'react';
import type { NearestAddress } from '../../domain/addresses/nearestAddress.ts';
import type { AddressHit } from '../../domain/addresses/searchAddresses.ts';
import type { Point } from '../../domain/intervention.ts';
import { useDevice } from '../shell/useDevice.ts';

/** Addresses proposed at once: as many as fit above a keyboard. */
const MOST = 4;
/** Letters from which on what was typed is looked up. */
const SHORTEST = 2;
/** Metres within which an address may be where the agent stands. */
const WITHIN = 100;

/** The addresses that what was typed may mean, found on the device; null while nothing is looked up. */
export function useAddressHits(typed: string | null, near: Point | null): readonly AddressHit[] | null {
  const device = useDevice();
  const [found, setFound] = useState<{ readonly typed: string; readonly hits: readonly AddressHit[] } | null>(null);
  const wanted = typed !== null && typed.trim().length >= SHORTEST ? typed : null;
  const [lat, lon] = [near?.lat ?? null, near?.lon ?? null];
  useEffect(() => {
    if (wanted === null) return;
    let stale = false;
    const from = lat === null || lon === null ? null : { lat, lon };
    void device.addresses.search(wanted, MOST, from).then((hits) => {
      if (!stale) setFound({ typed: wanted, hits });
    });
    return () => {
      stale = true;
    };
  }, [device, wanted, lat, lon]);
  // What was found for the letters before stays until the answer for these: the list does not blink.
  return wanted === null ? null : (found?.hits ?? null);
}

/** The address nearest to a position; null where there is none, undefined until it is known. */
export function useNearestAddress(point: Point | null): NearestAddress | null | undefined {
  const device = useDevice();
  const [found, setFound] = useState<{ readonly key: string; readonly nearest: NearestAddress | null } | null>(null);
  const [lat, lon] = [point?.lat ?? null, point?.lon ?? null];
  const key = `${String(lat)} ${String(lon)}`;
  useEffect(() => {
    if (lat === null || lon === null) return;
    let stale = false;
    void device.addresses.nearest({ lat, lon }, WITHIN).then((nearest) => {
      if (!stale) setFound({ key: `${String(lat)} ${String(lon)}`, nearest });
    });
    return () => {
      stale = true;
    };
  }, [device, lat, lon]);
  return found?.key === key ? found.nearest : undefined;
}
