import type { Asked } from '../../device/desk/createQuery.ts';
import type { PlacesResponse, PointsResponse } from '../../device/desk/wireTypes.ts';
import type { Bounds } from '../../domain/geo.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { AskedView } from './AskedView.tsx';
import styles from './Map.module.css';
import { isWithin } from './mapView.ts';
import { PlaceItem } from './PlaceItem.tsx';
import { PointsInView } from './PointsInView.tsx';
import { useSuperviseWords } from './words.ts';

type MapListsProps = {
  readonly points: PointsResponse | undefined;
  readonly places: Asked<PlacesResponse> & { readonly reload: () => void };
  readonly bounds: Bounds | null;
  readonly onGo: (lat: number, lon: number) => void;
};

/** What the map shows, as lists that follow it: places ranked, and interventions newest first. */
export function MapLists({ points, places, bounds, onGo }: MapListsProps) {
  const say = useSuperviseWords();
  const ranked = (
    <AskedView asked={places}>
      {(value) => {
        const seen = value.places
          .map((place, index) => ({ place, rank: index + 1 }))
          .filter(
            ({ place }) =>
              !bounds || (place.lat !== null && place.lon !== null && isWithin(place.lat, place.lon, bounds)),
          );
        if (seen.length === 0) return <EmptyState title={say('noPlaces')}>{say('widen')}</EmptyState>;
        return (
          <ol className={styles['items']}>
            {seen.map(({ place, rank }) => (
              <PlaceItem key={place.key} place={place} rank={rank} onGo={onGo} />
            ))}
          </ol>
        );
      }}
    </AskedView>
  );
  return (
    <section className={styles['list']} aria-label={say('listTitle')}>
      <Tabs
        label={say('listTitle')}
        tabs={[
          { id: 'places', label: say('places'), content: ranked },
          { id: 'points', label: say('inView'), content: points && <PointsInView points={points} bounds={bounds} /> },
        ]}
      />
    </section>
  );
}
