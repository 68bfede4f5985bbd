import { desk } from '../../device/desk/desk.ts';
import type { SummaryResponse } from '../../device/desk/wireTypes.ts';
import { formatDuration, formatNumber, formatShare } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import { Card } from '../ui/Card.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Page } from '../ui/Page.tsx';
import { AskedView } from './AskedView.tsx';
import styles from './desk.module.css';
import { FilterBar } from './FilterBar.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { NothingFound } from './NothingFound.tsx';
import { StatusTable } from './StatusTable.tsx';
import { useAsk } from './useAsk.ts';
import { useFilter } from './useFilter.ts';
import { useSuperviseWords } from './words.ts';

function Figures({ summary }: { readonly summary: SummaryResponse }) {
  const say = useSuperviseWords();
  const language = useLanguage((state) => state.language);
  const whole = (value: number): string => formatNumber(value, 0, language);
  const { total, late, withinTarget, medianToEnd, surfaceM2 } = summary;
  const rows = [
    { label: say('figureTotal'), value: whole(total) },
    { label: say('figureLate'), value: whole(late) },
    {
      label: say('figureWithin'),
      value: withinTarget === null ? say('noneClosed') : formatShare(withinTarget, language),
    },
    {
      label: say('figureMedian'),
      value: medianToEnd === null ? say('noneClosed') : formatDuration(medianToEnd, language),
    },
    { label: say('figureSurface'), value: formatNumber(surfaceM2, 1, language), unit: 'm²' },
  ];
  return (
    <section>
      <h2>{say('figures')}</h2>
      <div className={styles['figures']}>
        {rows.map(({ label, ...figure }) => (
          <Card key={label}>
            <Figure {...figure}>{label}</Figure>
          </Card>
        ))}
      </div>
    </section>
  );
}

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
