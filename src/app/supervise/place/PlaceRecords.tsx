import { useEffect, useRef } from 'react';
import { IconX } from '@tabler/icons-react';
import { desk } from '../../../device/desk/desk.ts';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { filterQuery } from '../../../device/desk/filterQuery.ts';
import { Button } from '../../ui/Button.tsx';
import { AskedView } from '../AskedView.tsx';
import styles from '../detail/Detail.module.css';
import { InterventionTable } from '../table/InterventionTable.tsx';
import { Pager } from '../Pager.tsx';
import { useAsk } from '../useAsk.ts';
import { useKeys } from '../useKeys.ts';
import { PlaceTold } from './PlaceTold.tsx';
import { usePages } from '../usePages.ts';
import { useSuperviseWords } from '../words.ts';

const PAGE = 50;
const COLUMNS = ['status', 'photos'] as const;

type PlaceRecordsProps = {
  readonly place: string;
  readonly label: string;
  readonly filter: FilterText;
  readonly onClose: () => void;
};

/** A place: what its interventions tell together, its photos through time, and each of them, newest first. */
export function PlaceRecords({ place, label, filter, onClose }: PlaceRecordsProps) {
  const say = useSuperviseWords();
  // As in the ranking: positions in doubt count nowhere.
  const ofPlace = { ...filter, place, doubtful: 'no', limit: String(PAGE) } as const;
  const pages = usePages('behind', filterQuery(ofPlace));
  const ask = { ...ofPlace, ...pages.edge };
  const asked = useAsk(filterQuery(ask), (signal) => desk.table(ask, signal));
  useKeys({ Escape: onClose });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <aside className={styles['panel']} aria-label={say('behind')}>
      <header className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {label}
        </h2>
        <Button variant="quiet" icon={<IconX />} onClick={onClose}>
          {say('close')}
        </Button>
      </header>
      <PlaceTold filter={ofPlace} />
      <AskedView asked={asked}>
        {({ rows, next, previous, total }) => (
          <>
            <p role="status">{say('total', { n: total })}</p>
            <InterventionTable caption={say('behind')} rows={rows} shown={COLUMNS} opened="" namedBy="date" />
            {total > PAGE && (
              <Pager pages={pages} next={next} previous={previous} label={say('behind')} total={total} size={PAGE} />
            )}
          </>
        )}
      </AskedView>
    </aside>
  );
}
