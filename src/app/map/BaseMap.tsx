import { TileLayer } from 'react-leaflet';
import type { Session } from '../../device/desk/wireTypes.ts';
import { useMapWords } from './words.ts';

type Name = Session['organisation']['basemap'];

const IGN =
  'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0' +
  '&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png' +
  '&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}';
const OSM = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';

/** The background chosen by the organisation; none where it chose none, or offline: the territory is drawn then. */
export function BaseMap({ name }: { readonly name: Name }) {
  const say = useMapWords();
  switch (name) {
    case 'none':
      return null;
    case 'ign':
      return <TileLayer url={IGN} attribution={say('mapAttributionIgn')} maxZoom={19} crossOrigin="anonymous" />;
    case 'osm':
      return <TileLayer url={OSM} attribution={say('mapAttributionOsm')} maxZoom={19} crossOrigin="anonymous" />;
  }
}
