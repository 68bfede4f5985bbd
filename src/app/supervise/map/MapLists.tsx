import { useRef } from 'react';
import type { Asked } from '../../../device/desk/createQuery.ts';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import type { HotSpotsResponse, PlacesResponse } from '../../../device/desk/wireTypes.ts';
import type { Bounds } from '../../../domain/geo.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { formatNumber } from '../../words/format.ts';
import { AskedView } from '../AskedView.tsx';
import { AreasInView } from '../hotspots/AreasInView.tsx';
import { useHotSpotsWords } from '../hotspots/words.ts';
import styles from './Map.module.css';
import { isWithin } from './mapView.ts';
import { NothingFound } from '../filter/NothingFound.tsx';
import { InPerimeter } from '../perimeter/InPerimeter.tsx';
import { usePerimeterWords } from '../perimeter/words.ts';
import { PlaceItem } from '../places/PlaceItem.tsx';
import { RecordsInView } from './RecordsInView.tsx';
import { useRowKeys } from '../useRowKeys.ts';
import { useSuperviseWords } from '../words.ts';

type MapListsProps = {
  readonly id: string;
  readonly filter: FilterText;
  readonly places: Asked<PlacesResponse> & { readonly reload: () => void };
  /** Hot areas; null where they are not asked for. */
  readonly areas: (Asked<HotSpotsResponse | null> & { readonly reload: () => void }) | null;
  readonly bounds: Bounds | null;
  readonly onGo: (lat: number, lon: number) => void;
  readonly onGoTo: (bounds: Bounds) => void;
};

/** What the map shows, as lists that follow it: places ranked, and interventions newest first. */
export function MapLists({ id, filter, places, areas, bounds, onGo, onGoTo }: MapListsProps) {
  const say = useSuperviseWords();
  const sayHot = useHotSpotsWords();
  const sayPerimeter = usePerimeterWords();
  const list = useRef<HTMLElement>(null);
  useRowKeys(list);
  const ranked = (
    <AskedView asked={places}>
      {(value) => {
        const seen = value.places.filter(
          ({ lat, lon }) => !bounds || (lat !== null && lon !== null && isWithin(lat, lon, bounds)),
        );
        if (seen.length === 0)
          return <NothingFound filter={filter} part={value.places.length > 0} title={say('noPlaces')} />;
        return (
          <>
            <p role="status" className={styles['count']}>
              {say('placesInView', { shown: seen.length, of: formatNumber(value.places.length, 0) })}
            </p>
            <ol className={styles['items']}>
              {seen.map((place) => (
                <PlaceItem key={place.key} place={place} onGo={onGo} />
              ))}
            </ol>
          </>
        );
      }}
    </AskedView>
  );
  const hot = areas && (
    <AskedView asked={areas}>
      {(value) =>
        // Before they were asked for there was nothing to answer.
        value ? (
          <AreasInView areas={value.cells.areas} bounds={bounds} onGo={onGoTo} />
        ) : (
          <Skeleton label={say('loading')} lines={4} />
        )
      }
    </AskedView>
  );
  const inView = bounds ? <RecordsInView filter={filter} bounds={bounds} /> : <Skeleton label={say('loading')} />;
  const { perimeter } = filter;
  return (
    <section className={styles['list']} id={id} tabIndex={-1} ref={list} aria-label={say('listTitle')}>
      <Tabs
        // Once drawn, what is inside is what one looks at.
        key={perimeter ?? ''}
        label={say('listTitle')}
        tabs={[
          ...(perimeter === undefined
            ? []
            : [{ id: 'perimeter', label: sayPerimeter('perimeter'), content: <InPerimeter filter={filter} /> }]),
          ...(hot ? [{ id: 'areas', label: sayHot('areas'), content: hot }] : []),
          { id: 'places', label: say('places'), content: ranked },
          { id: 'records', label: say('inView'), content: inView },
        ]}
      />
    </section>
  );
}
