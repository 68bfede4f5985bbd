import { desk } from '../../device/desk/desk.ts';
import { Page } from '../ui/Page.tsx';
import { AskedView } from './AskedView.tsx';
import { Figures } from './Figures.tsx';
import { FilterBar } from './FilterBar.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { NothingFound } from './NothingFound.tsx';
import { StatusTable } from './StatusTable.tsx';
import { useAsk } from './useAsk.ts';
import { useFilter } from './useFilter.ts';
import { useSuperviseWords } from './words.ts';

/** The figures that a service answers for, over what the filter lets through. */
export function FiguresScreen() {
  const say = useSuperviseWords();
  const used = useFilter();
  const asked = useAsk(used.key, (signal) => desk.summary(used.filter, signal));
  return (
    <Page title={say('figuresTitle')} actions={<KeysHelp />}>
      <FilterBar used={used} />
      <AskedView asked={asked}>
        {(summary) =>
          summary.total === 0 ? (
            <NothingFound filter={used.filter} title={say('nothing')} />
          ) : (
            <>
              <Figures summary={summary} />
              <StatusTable summary={summary} kind={used.filter.kind} />
            </>
          )
        }
      </AskedView>
    </Page>
  );
}
