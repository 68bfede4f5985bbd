import { useRef } from 'react';
import { desk } from '../../device/desk/desk.ts';
import { formatNumber } from '../words/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { AskedView } from './AskedView.tsx';
import { Beside } from './Beside.tsx';
import { DetailPanel } from './DetailPanel.tsx';
import { param } from './filter.ts';
import { focusCurrent } from './focusCurrent.ts';
import { PlaceRecords } from './PlaceRecords.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { SearchLink } from './SearchLink.tsx';
import { useAsk } from './useAsk.ts';
import type { UsedFilter } from './useFilter.ts';
import { useSearchText } from './useSearchText.ts';
import { useSuperviseWords } from './words.ts';

/** Places by how often somebody came, and beside them the interventions behind the chosen one. */
export function RankedPlaces({ used }: { readonly used: UsedFilter }) {
  const say = useSuperviseWords();
  const [search, change] = useSearchText();
  const at = param(search, 'at');
  const id = param(search, 'id');
  const asked = useAsk(used.key, (signal) => desk.places(used.filter, signal));
  const label = asked.value?.places.find((place) => place.key === at)?.label ?? at;
  const list = useRef<HTMLDivElement>(null);
  const closePlace = (): void => {
    focusCurrent(list.current);
    change({ at: null });
  };
  const beside =
    id !== '' ? (
      <DetailPanel
        key={id}
        id={id}
        onClose={() => {
          change({ id: null });
        }}
        onChanged={asked.reload}
      />
    ) : at !== '' ? (
      <PlaceRecords key={at} place={at} label={label} filter={used.filter} onClose={closePlace} />
    ) : null;
  return (
    <AskedView asked={asked}>
      {({ places, total, doubtful }) => (
        <>
          {doubtful > 0 && (
            <p>
              {say('leftOutOfRanking', { n: doubtful })}{' '}
              <SearchLink change={{ view: 'doubtful', id: null, at: null }}>{say('seeDoubtful')}</SearchLink>
            </p>
          )}
          {places.length === 0 ? (
            <EmptyState title={say('noPlaces')}>{say('widen')}</EmptyState>
          ) : (
            <Beside beside={beside}>
              <p role="status">
                {say('placesShown', { shown: formatNumber(places.length, 0), total: formatNumber(total, 0) })}{' '}
                {at === '' && say('choosePlace')}
              </p>
              <div ref={list}>
                <PlacesTable places={places} chosen={at} />
              </div>
            </Beside>
          )}
        </>
      )}
    </AskedView>
  );
}
