import { IconDownload } from '@tabler/icons-react';
import { useId } from 'react';
import { Card } from '../../ui/Card.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { formatNumber } from '../../words/format.ts';
import { useLanguage } from '../../words/language.ts';
import { ColumnChart } from './ColumnChart.tsx';
import styles from './Figures.module.css';
import { GroupTable } from './GroupTable.tsx';
import type { Group } from './groups.ts';
import type { Figures, Indicator } from './indicators.ts';
import { valueOf, valueSaid, wholeOf } from './indicators.ts';
import { useFiguresWords } from './words.ts';

type IndicatorCardProps = {
  readonly indicator: Indicator;
  /** Of everything the filter lets through. */
  readonly all: Figures;
  readonly groups: readonly Group[];
  readonly compared: string;
  /** Over time: as columns, and the table behind them. */
  readonly overTime: boolean;
  /** How exactly it is counted. */
  readonly definition: string;
  readonly onExport: (indicator: Indicator) => void;
};

/** One indicator: its value, the comparison, the definition, and the file of it. */
export function IndicatorCard({
  indicator,
  all,
  groups,
  compared,
  overTime,
  definition,
  onExport,
}: IndicatorCardProps) {
  const say = useFiguresWords();
  const language = useLanguage((state) => state.language);
  const title = useId();
  const name = say(indicator.name);
  const value = valueOf(indicator, all);
  const whole = wholeOf(indicator, all);
  const hidden = <VisuallyHidden> {say('of', { name })}</VisuallyHidden>;
  const table = <GroupTable indicator={indicator} groups={groups} compared={compared} bars={!overTime} />;
  return (
    <Card as="section" aria-labelledby={title} className={styles['card']}>
      <h2 id={title} className={styles['name']}>
        {name}
      </h2>
      <p className={styles['value']}>
        <strong>{value === null ? say('nothing') : valueSaid(indicator, value, language)}</strong>
        {whole !== null && <span>{say('ofThose', { n: formatNumber(whole, 0, language) })}</span>}
      </p>
      {overTime ? <ColumnChart indicator={indicator} groups={groups} /> : table}
      <div className={styles['foot']}>
        <details>
          <summary>
            {say('definition')}
            {hidden}
          </summary>
          <p>{definition}</p>
        </details>
        {overTime && (
          <details>
            <summary>
              {say('table')}
              {hidden}
            </summary>
            {table}
          </details>
        )}
        <IconButton
          label={say('exportOne', { name })}
          icon={<IconDownload />}
          onClick={() => {
            onExport(indicator);
          }}
        />
      </div>
    </Card>
  );
}
