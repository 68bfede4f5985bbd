import { desk } from '../../device/desk/desk.ts';
import type { SummaryResponse } from '../../device/desk/wireTypes.ts';
import { formatDuration, formatNumber, formatShare } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Page } from '../ui/Page.tsx';
import { AskedView } from './AskedView.tsx';
import styles from './desk.module.css';
import { FilterBar } from './FilterBar.tsx';
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
    [say('figureTotal'), whole(total)],
    [say('figureLate'), whole(late)],
    [say('figureWithin'), withinTarget === null ? say('noneClosed') : formatShare(withinTarget, language)],
    [say('figureMedian'), medianToEnd === null ? say('noneClosed') : formatDuration(medianToEnd, language)],
    [say('figureSurface'), say('squareMetres', { n: formatNumber(surfaceM2, 1, language) })],
  ] as const;
  return (
    <section>
      <h2>{say('figures')}</h2>
      <div className={styles['figures']}>
        {rows.map(([label, value]) => (
          <Figure key={label} value={value}>
            {label}
          </Figure>
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
    <Page title={say('figuresTitle')}>
      <FilterBar used={used} />
      <AskedView asked={asked}>
        {(summary) =>
          summary.total === 0 ? (
            <EmptyState title={say('nothing')}>{say('widen')}</EmptyState>
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
