import { TileLayer } from 'react-leaflet';
import { BASEMAP_PANE } from './basemap/BasemapLayer.tsx';
import type { Raster } from './useBackground.ts';
import { useMapWords } from './words.ts';

function ignTiles(layer: string, format: string): string {
  return (
    'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0' +
    `&LAYER=${layer}&STYLE=normal&FORMAT=${format}&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`
  );
}
const IGN = ignTiles('GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2', 'image/png');
const IGN_AERIAL = ignTiles('ORTHOIMAGERY.ORTHOPHOTOS', 'image/jpeg');
const OSM = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';

/** Tiles of a public service, asked for as they are looked at and never before. */
export function RasterLayer({ name }: { readonly name: Raster }) {
  const say = useMapWords();
  switch (name) {
    case 'none':
      return null;
    case 'ign':
      return (
        <TileLayer key={name} url={IGN} attribution={say('mapAttributionIgn')} maxZoom={19} crossOrigin="anonymous" />
      );
    case 'ign-aerial':
      return (
        <TileLayer
          key={name}
          // A photograph keeps its colours in every theme.
          pane={BASEMAP_PANE}
          url={IGN_AERIAL}
          attribution={say('mapAttributionIgn')}
          maxZoom={19}
          crossOrigin="anonymous"
        />
      );
    case 'osm':
      return (
        <TileLayer key={name} url={OSM} attribution={say('mapAttributionOsm')} maxZoom={19} crossOrigin="anonymous" />
      );
  }
}
