import type { SummaryResponse } from '../../device/desk/wireTypes.ts';
import { Card } from '../ui/Card.tsx';
import { Figure } from '../ui/Figure.tsx';
import { formatDuration, formatNumber, formatShare } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import styles from './desk.module.css';
import { useSuperviseWords } from './words.ts';

/** The figures of a summary, each on a card. */
export function Figures({ summary }: { readonly summary: SummaryResponse }) {
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
    surfaceM2 === null
      ? { label: say('figureSurface'), value: say('noneNoted') }
      : { label: say('figureSurface'), value: formatNumber(surfaceM2, 1, language), unit: 'm²' },
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
