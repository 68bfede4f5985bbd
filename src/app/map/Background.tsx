import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { BaseMap } from './BaseMap.tsx';
import { TerritoryLayer } from './TerritoryLayer.tsx';
import { useOnline } from './useOnline.ts';

/** What lies under the points: the organisation's basemap when there is network, and always the territory kept here. */
export function Background() {
  const device = useDevice();
  const session = useLive(device.session);
  const territory = useLive(device.territory);
  const online = useOnline();
  const basemap = online ? (session?.organisation.basemap ?? 'none') : 'none';
  return (
    <>
      <BaseMap name={basemap} />
      <TerritoryLayer territory={territory} bare={basemap === 'none'} />
    </>
  );
}
