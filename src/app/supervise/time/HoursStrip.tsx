import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import type { Hours } from '../../../domain/hours.ts';
import { DAY_HOURS, hasHour } from '../../../domain/hours.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { formatHour } from '../../words/format.ts';
import { useLanguage } from '../../words/language.ts';
import { Bars } from './Bars.tsx';
import { BY_HOUR } from '../../../domain/figures/createFigures.ts';
import { RangeSlider } from './RangeSlider.tsx';
import { TableLink } from './TableLink.tsx';
import styles from './TimeStrip.module.css';
import type { UsedHours } from './useHours.ts';
import { useTimeWords } from './words.ts';

const WHOLE_DAY: Hours = { from: 0, to: DAY_HOURS };

type HoursStripProps = {
  /** Points at each hour of the day, in the weeks that are shown. */
  readonly counts: readonly number[];
  readonly used: UsedHours;
};

/** At what hour of the day things were noted; some hours filter the map while they are dragged, over midnight too. */
export function HoursStrip({ counts, used: { hours, drag, keep } }: HoursStripProps) {
  const say = useTimeWords();
  const language = useLanguage((state) => state.language);
  const title = useId();
  const { from, to } = hours ?? WHOLE_DAY;
  const shown = counts.reduce((sum, count, hour) => (hasHour({ from, to }, hour) ? sum + count : sum), 0);
  const letGo = (): void => {
    keep(hours);
  };
  return (
    <section className={styles['strip']} aria-labelledby={title}>
      <div className={styles['head']}>
        <h2 id={title}>{say('hoursTitle')}</h2>
        <IconButton
          label={say('wholeDay')}
          icon={<IconX />}
          disabled={hours === null}
          onClick={() => {
            keep(null);
          }}
        />
      </div>
      <Bars counts={counts} isShown={(hour) => hasHour({ from, to }, hour)} />
      <div className={styles['sliders']}>
        <RangeSlider
          label={say('hoursFrom')}
          last={DAY_HOURS - 1}
          value={from}
          said={formatHour(from, language)}
          onDrag={(hour) => {
            drag({ from: hour, to });
          }}
          onKeep={letGo}
        />
        <RangeSlider
          label={say('hoursTo')}
          last={DAY_HOURS - 1}
          value={to - 1}
          said={formatHour(to, language)}
          onDrag={(hour) => {
            drag({ from, to: hour + 1 });
          }}
          onKeep={letGo}
        />
      </div>
      <div className={styles['said']}>
        <p role="status">
          {say('hoursSaid', { n: shown, from: formatHour(from, language), to: formatHour(to, language) })}
        </p>
        <TableLink by={BY_HOUR} of={say('hoursTitle')} />
      </div>
    </section>
  );
}
