import { useRef } from 'react';
import { desk } from '../../device/desk/desk.ts';
import { formatNumber } from '../words/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { AskedView } from './AskedView.tsx';
import { Beside } from './Beside.tsx';
import styles from './desk.module.css';
import { DetailPanel } from './DetailPanel.tsx';
import { param } from './filter.ts';
import { focusCurrent } from './focusCurrent.ts';
import { PlaceRecords } from './PlaceRecords.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { useAsk } from './useAsk.ts';
import { useRowKeys } from './useRowKeys.ts';
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
  const list = useRef<HTMLTableElement>(null);
  useRowKeys(list);
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
    <Beside beside={beside}>
      <AskedView asked={asked}>
        {({ places, total, doubtful }) =>
          places.length === 0 ? (
            <EmptyState title={say('noPlaces')}>{say('widen')}</EmptyState>
          ) : (
            <>
              <p role="status" className={styles['said']}>
                {say('placesShown', { shown: formatNumber(places.length, 0), total: formatNumber(total, 0) })}{' '}
                {doubtful > 0 && say('leftOutOfRanking', { n: doubtful })} {at === '' && say('choosePlace')}
              </p>
              <PlacesTable places={places} chosen={at} tableRef={list} />
            </>
          )
        }
      </AskedView>
    </Beside>
  );
}
