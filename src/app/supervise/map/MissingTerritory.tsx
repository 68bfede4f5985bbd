import { useState } from 'react';
import { createQuery } from '../../../device/desk/createQuery.ts';
import { desk } from '../../../device/desk/desk.ts';
import { TerritoryLayer } from '../../map/TerritoryLayer.tsx';
import { useBackground } from '../../map/useBackground.ts';
import { useDevice } from '../../shell/useDevice.ts';
import { useLive } from '../../shell/useLive.ts';

/**
 * The territory straight from the back office, for as long as this browser does not keep it: it comes at the end of
 * the first synchronisation, and a supervisor does not wait for that to see where things are.
 */
export function MissingTerritory() {
  const device = useDevice();
  const background = useBackground();
  const kept = useLive(device.territory);
  const [query] = useState(() => createQuery((signal) => desk.territory(signal)));
  const asked = useLive(kept === null ? query.live : null);
  // The layer is there from the start, empty: one that came later would lie over the heat.
  return <TerritoryLayer territory={asked?.value} coveredFrom={background?.coveredFrom ?? 0} />;
}
