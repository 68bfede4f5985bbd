import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Basemap } from '../../../device/desk/wireTypes.ts';
import { useDevice } from '../../shell/useDevice.ts';
import { useLanguage } from '../../words/language.ts';
import { useColours } from '../useColours.ts';

/** Where basemaps are drawn that know the theme themselves. */
export const BASEMAP_PANE = 'basemap';

/** The organisation's own basemap, in the colours of the theme. */
export function BasemapLayer({ basemap }: { readonly basemap: Basemap }) {
  const map = useMap();
  const device = useDevice();
  const colours = useColours();
  const { language } = useLanguage();
  // Each answer of the live query is another object, and says the same.
  const described = JSON.stringify(basemap);

  useEffect(() => {
    let left = false;
    let remove = (): void => undefined;
    const show = async (): Promise<void> => {
      // What draws it is large, and not everybody has one.
      const [{ drawBasemap }] = await Promise.all([import('./drawBasemap.ts'), document.fonts?.ready]);
      if (left) return;
      const known = JSON.parse(described) as Basemap;
      const read = (from: number, length: number, signal?: AbortSignal): Promise<ArrayBuffer> =>
        device.basemap.bytes(known.id, from, length, signal);
      const layer = drawBasemap(known, read, { colours, language }, { pane: BASEMAP_PANE, minZoom: known.minZoom + 1 });
      layer.addTo(map);
      const again = (): void => {
        layer.redraw();
      };
      // Tiles that could not be read while there was no network.
      addEventListener('online', again);
      remove = () => {
        removeEventListener('online', again);
        layer.remove();
      };
    };
    void show();
    return () => {
      left = true;
      remove();
    };
  }, [map, device, described, colours, language]);
  return null;
}
