import { formatShare } from '../../words/format.ts';
import { useLanguage } from '../../words/language.ts';
import styles from './Figures.module.css';
import type { Group } from './groups.ts';
import type { Indicator } from './indicators.ts';
import { valueOf, valueSaid } from './indicators.ts';
import { useFiguresWords } from './words.ts';

/** Of the drawing, in its own units: it is stretched over the width of its card. */
const HEIGHT = 40;
const GAP = 0.2;
/** What a value that is there takes at least, so that little is not taken for nothing. */
const LEAST = 1;

type ColumnChartProps = { readonly indicator: Indicator; readonly groups: readonly Group[] };

/** A value over time, one column for each period; where nothing can be said there is none. The table says the same. */
export function ColumnChart({ indicator, groups }: ColumnChartProps) {
  const say = useFiguresWords();
  const language = useLanguage((state) => state.language);
  const values = groups.map(({ figures }) => valueOf(indicator, figures));
  const highest = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  const top = indicator.measure === 'share' ? 1 : highest;
  const said = indicator.measure === 'share' ? formatShare(1, language) : valueSaid(indicator, highest, language);
  return (
    <div className={styles['chart']} aria-hidden>
      <p className={styles['highest']}>
        <span>{indicator.measure === 'share' ? said : say('highest', { value: said })}</span>
      </p>
      <svg viewBox={`0 0 ${String(Math.max(1, values.length))} ${String(HEIGHT)}`} preserveAspectRatio="none">
        {values.map((value, n) => {
          if (value === null || value <= 0 || top === 0) return null;
          const height = Math.max(LEAST, (value / top) * HEIGHT);
          return <rect key={groups[n]?.key} x={n + GAP / 2} y={HEIGHT - height} width={1 - GAP} height={height} />;
        })}
      </svg>
      <p className={styles['ends']}>
        <span>{groups[0]?.label}</span>
        {groups.length > 1 && <span>{groups.at(-1)?.label}</span>}
      </p>
    </div>
  );
}
