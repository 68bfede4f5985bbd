import { desk } from '../../../device/desk/desk.ts';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { filterQuery } from '../../../device/desk/filterQuery.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { AskedView } from '../AskedView.tsx';
import { Exports } from '../Exports.tsx';
import { Figures } from '../Figures.tsx';
import { NothingFound } from '../filter/NothingFound.tsx';
import { StatusTable } from '../StatusTable.tsx';
import { useAsk } from '../useAsk.ts';
import styles from './Perimeter.module.css';
import { surfaceIn } from './surfaceIn.ts';
import { usePerimeterWords } from './words.ts';

/** The figures of what lies inside the perimeter, and the ways to its interventions. */
export function InPerimeter({ filter }: { readonly filter: FilterText }) {
  const say = usePerimeterWords();
  const query = filterQuery(filter);
  const asked = useAsk(query, (signal) => desk.summary(filter, signal));
  return (
    <div className={styles['inside']}>
      <p className={styles['said']}>{say('inside', { surface: surfaceIn(filter.perimeter) })}</p>
      <AskedView asked={asked}>
        {(summary) =>
          summary.total === 0 ? (
            <NothingFound filter={filter} part title={say('none')} />
          ) : (
            <>
              <Figures summary={summary} />
              <StatusTable total={summary.total} byStatus={summary.byStatus} kind={filter.kind} />
              <p className={styles['buttons']}>
                <TextLink to={`/bureau/interventions${query}`}>{say('table')}</TextLink>
                <TextLink to={`/bureau/indicateurs${query}`}>{say('figures')}</TextLink>
              </p>
              <p className={styles['buttons']}>
                <Exports filter={filter} />
              </p>
            </>
          )
        }
      </AskedView>
    </div>
  );
}
