import { useState } from 'react';
import { useMap } from 'react-leaflet';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { BASEMAP_PANE, BasemapLayer } from './basemap/BasemapLayer.tsx';
import { RasterLayer } from './RasterLayer.tsx';
import { TerritoryLayer } from './TerritoryLayer.tsx';
import { useBackground } from './useBackground.ts';

/** What lies under the points, and always the territory kept here. */
export function Background() {
  const map = useMap();
  const territory = useLive(useDevice().territory);
  const background = useBackground();
  // Apart from Leaflet's own pane of tiles, whose colours the dark theme turns round.
  useState(() => map.getPane(BASEMAP_PANE) ?? map.createPane(BASEMAP_PANE));
  return (
    <>
      {background && <RasterLayer name={background.raster} />}
      {background?.vector && <BasemapLayer basemap={background.vector} />}
      <TerritoryLayer territory={territory} coveredFrom={background?.coveredFrom ?? 0} />
    </>
  );
}
