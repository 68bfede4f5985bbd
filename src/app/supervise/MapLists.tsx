import { useRef } from 'react';
import type { Asked } from '../../device/desk/createQuery.ts';
import type { FilterText } from '../../device/desk/filterQuery.ts';
import type { PlacesResponse } from '../../device/desk/wireTypes.ts';
import type { Bounds } from '../../domain/geo.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { formatNumber } from '../words/format.ts';
import { AskedView } from './AskedView.tsx';
import styles from './Map.module.css';
import { isWithin } from './mapView.ts';
import { NothingFound } from './NothingFound.tsx';
import { PlaceItem } from './PlaceItem.tsx';
import { RecordsInView } from './RecordsInView.tsx';
import { useRowKeys } from './useRowKeys.ts';
import { useSuperviseWords } from './words.ts';

type MapListsProps = {
  readonly filter: FilterText;
  readonly places: Asked<PlacesResponse> & { readonly reload: () => void };
  readonly bounds: Bounds | null;
  readonly onGo: (lat: number, lon: number) => void;
};

/** What the map shows, as lists that follow it: places ranked, and interventions newest first. */
export function MapLists({ filter, places, bounds, onGo }: MapListsProps) {
  const say = useSuperviseWords();
  const list = useRef<HTMLElement>(null);
  useRowKeys(list);
  const ranked = (
    <AskedView asked={places}>
      {(value) => {
        const seen = value.places
          .map((place, index) => ({ place, rank: index + 1 }))
          .filter(
            ({ place }) =>
              !bounds || (place.lat !== null && place.lon !== null && isWithin(place.lat, place.lon, bounds)),
          );
        if (seen.length === 0)
          return <NothingFound filter={filter} part={value.places.length > 0} title={say('noPlaces')} />;
        return (
          <>
            <p role="status" className={styles['count']}>
              {say('placesInView', { shown: seen.length, of: formatNumber(value.places.length, 0) })}
            </p>
            <ol className={styles['items']}>
              {seen.map(({ place, rank }) => (
                <PlaceItem key={place.key} place={place} rank={rank} onGo={onGo} />
              ))}
            </ol>
          </>
        );
      }}
    </AskedView>
  );
  const inView = bounds ? <RecordsInView filter={filter} bounds={bounds} /> : <Skeleton label={say('loading')} />;
  return (
    <section className={styles['list']} ref={list} aria-label={say('listTitle')}>
      <Tabs
        label={say('listTitle')}
        tabs={[
          { id: 'places', label: say('places'), content: ranked },
          { id: 'records', label: say('inView'), content: inView },
        ]}
      />
    </section>
  );
}
