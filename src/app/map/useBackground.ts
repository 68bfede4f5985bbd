import type { Basemap, Session } from '../../device/desk/wireTypes.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { useAerial } from './aerial.ts';
import { useOnline } from './useOnline.ts';

export type Raster = Session['organisation']['basemap'] | 'ign-aerial';

export type BackgroundChoice = {
  /** Tiles of a public service, for which there must be network. */
  readonly raster: Raster;
  /** The organisation's own basemap. */
  readonly vector: Basemap | null;
  /** Whether aerial photographs can be had here and now. */
  readonly hasAerial: boolean;
  /** Zoom from which something lies under the territory; Infinity: nothing does. */
  readonly coveredFrom: number;
};

/**
 * What lies under the points; undefined until it is known. The organisation's own basemap where all of it is here, so
 * that the map looks the same with and without network; else what the organisation chose of the public ones, while there
 * is network; else its own basemap, read from the back office.
 */
export function useBackground(): BackgroundChoice | undefined {
  const device = useDevice();
  const session = useLive(device.session);
  const basemap = useLive(device.basemap.state);
  const online = useOnline();
  const { aerial } = useAerial();
  if (session === undefined || basemap === undefined) return undefined;
  const chosen = online ? (session?.organisation.basemap ?? 'none') : 'none';
  const hasAerial = chosen === 'ign';
  if (hasAerial && aerial) return { raster: 'ign-aerial', vector: null, hasAerial, coveredFrom: 0 };
  const vector = basemap.drawn !== null && (basemap.here || chosen === 'none') ? basemap.drawn : null;
  // Its tiles are half as large as those that are drawn: one zoom further out there are none.
  if (vector) return { raster: 'none', vector, hasAerial, coveredFrom: vector.minZoom + 1 };
  return { raster: chosen, vector: null, hasAerial, coveredFrom: chosen === 'none' ? Infinity : 0 };
}
