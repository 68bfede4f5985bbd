import { desk } from '../../../device/desk/desk.ts';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { filterQuery } from '../../../device/desk/filterQuery.ts';
import type { Bounds } from '../../../domain/geo.ts';
import { AskedView } from '../AskedView.tsx';
import styles from './Map.module.css';
import { NothingFound } from '../filter/NothingFound.tsx';
import { Pager } from '../Pager.tsx';
import { RecordItem } from './RecordItem.tsx';
import { useAsk } from '../useAsk.ts';
import { usePages } from '../usePages.ts';
import { useSuperviseWords } from '../words.ts';

const PAGE = 50;
/** Decimals of a degree: a metre. */
const EXACT = 5;

type RecordsInViewProps = { readonly filter: FilterText; readonly bounds: Bounds };

/** The interventions that the map shows, newest first; choosing one opens it beside the map. */
export function RecordsInView({ filter, bounds }: RecordsInViewProps) {
  const say = useSuperviseWords();
  // As on the map: positions in doubt are not there.
  const inView = {
    ...filter,
    doubtful: 'no',
    within: bounds.map((degrees) => degrees.toFixed(EXACT)).join(),
    limit: String(PAGE),
  } as const;
  const pages = usePages('seen', filterQuery(inView));
  const ask = { ...inView, ...pages.edge };
  const asked = useAsk(filterQuery(ask), (signal) => desk.table(ask, signal));
  return (
    <AskedView asked={asked}>
      {({ rows, next, previous, total }) =>
        total === 0 ? (
          <NothingFound filter={filter} part title={say('inViewCount', { n: 0 })} />
        ) : (
          <>
            <p role="status" className={styles['count']}>
              {say('inViewCount', { n: total })}
            </p>
            <ul className={styles['items']}>
              {rows.map((row) => (
                <RecordItem key={row.id} row={row} />
              ))}
            </ul>
            {total > PAGE && (
              <Pager pages={pages} next={next} previous={previous} label={say('inView')} total={total} size={PAGE} />
            )}
          </>
        )
      }
    </AskedView>
  );
}
