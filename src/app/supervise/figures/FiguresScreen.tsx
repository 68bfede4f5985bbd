import { desk } from '../../../device/desk/desk.ts';
import { Page } from '../../ui/Page.tsx';
import { AskedView } from '../AskedView.tsx';
import { FilterBar } from '../filter/FilterBar.tsx';
import { KeysHelp } from '../KeysHelp.tsx';
import { NothingFound } from '../filter/NothingFound.tsx';
import { StatusTable } from '../StatusTable.tsx';
import { useAsk } from '../useAsk.ts';
import { useFilter } from '../filter/useFilter.ts';
import { useSuperviseWords } from '../words.ts';
import styles from './Figures.module.css';
import { Indicators } from './Indicators.tsx';
import { useFiguresWords } from './words.ts';

/** The figures that a service answers for, over what the filter lets through. */
export function FiguresScreen() {
  const say = useSuperviseWords();
  const sayFigures = useFiguresWords();
  const used = useFilter();
  const asked = useAsk(used.key, (signal) => desk.figures(used.filter, signal));
  return (
    <Page title={sayFigures('title')} actions={<KeysHelp />}>
      <FilterBar used={used} />
      <AskedView asked={asked}>
        {(response) =>
          response.all.count === 0 ? (
            <NothingFound filter={used.filter} title={say('nothing')} />
          ) : (
            <div className={styles['indicators']}>
              <Indicators response={response} filter={used.filter} />
              <StatusTable total={response.all.count} byStatus={response.byStatus} kind={used.filter.kind} />
            </div>
          )
        }
      </AskedView>
    </Page>
  );
}
