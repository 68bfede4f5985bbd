import { useRef } from 'react';
import { desk } from '../../../device/desk/desk.ts';
import { formatNumber } from '../../words/format.ts';
import { AskedView } from '../AskedView.tsx';
import { Beside } from '../Beside.tsx';
import styles from '../desk.module.css';
import { DetailPanel } from '../detail/DetailPanel.tsx';
import { param } from '../filter/filter.ts';
import { NothingFound } from '../filter/NothingFound.tsx';
import { PlaceRecords } from '../place/PlaceRecords.tsx';
import { Pager } from '../Pager.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { useAsk } from '../useAsk.ts';
import { usePages } from '../usePages.ts';
import { useReturnFocus } from '../useReturnFocus.ts';
import { useRowKeys } from '../useRowKeys.ts';
import type { UsedFilter } from '../filter/useFilter.ts';
import { useSearchText } from '../useSearchText.ts';
import { useSuperviseWords } from '../words.ts';
import { usePlacesWords } from './words.ts';

const PAGE = 50;

/** Places by how often somebody came, and beside them the interventions behind the chosen one. */
export function RankedPlaces({ used }: { readonly used: UsedFilter }) {
  const say = useSuperviseWords();
  const sayPlaces = usePlacesWords();
  const [search, change] = useSearchText();
  const at = param(search, 'at');
  const id = param(search, 'id');
  const pages = usePages('page', used.key);
  // The ranking has no keys to page by: an edge is the number of places before the page.
  const { after = '0', before } = pages.edge;
  const skip = /^\d{1,9}$/.test(before ?? after) ? Number(before ?? after) : 0;
  const ask = { ...used.filter, skip: String(skip), limit: String(PAGE) };
  const asked = useAsk(JSON.stringify(ask), (signal) => desk.places(ask, signal));
  const label = asked.value?.places.find((place) => place.key === at)?.label ?? at;
  const list = useRef<HTMLTableElement>(null);
  useRowKeys(list);
  useReturnFocus(list, at);
  const closePlace = (): void => {
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
            <NothingFound filter={used.filter} title={say('noPlaces')} />
          ) : (
            <>
              <p role="status" className={styles['said']}>
                {sayPlaces('placesShown', {
                  first: formatNumber(skip + 1, 0),
                  last: formatNumber(skip + places.length, 0),
                  total: formatNumber(total, 0),
                })}{' '}
                {doubtful > 0 && say('leftOutOfRanking', { n: doubtful })} {sayPlaces('rankNote')}{' '}
                {at === '' && sayPlaces('choosePlace')}
              </p>
              <PlacesTable places={places} chosen={at} tableRef={list} />
              {total > PAGE && (
                <Pager
                  pages={pages}
                  next={skip + PAGE < total ? String(skip + PAGE) : null}
                  previous={skip > 0 ? String(Math.max(0, skip - PAGE)) : null}
                  label={sayPlaces('placesTab')}
                  total={total}
                  size={PAGE}
                />
              )}
            </>
          )
        }
      </AskedView>
    </Beside>
  );
}
