import { IconDownload } from '@tabler/icons-react';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import type { FiguresResponse } from '../../../device/desk/wireTypes.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useLanguage } from '../../words/language.ts';
import { param } from '../filter/filter.ts';
import { useNames } from '../useNames.ts';
import { useSearchText } from '../useSearchText.ts';
import { statusesSaid, targetsSaid } from './definitions.ts';
import { exportFigures } from './exportFigures.ts';
import styles from './Figures.module.css';
import { BY_PERIOD, dimensionsOf, groupsOf } from './groups.ts';
import { IndicatorCard } from './IndicatorCard.tsx';
import type { Indicator, IndicatorName } from './indicators.ts';
import { indicators } from './indicators.ts';
import { useFiguresWords } from './words.ts';

type IndicatorsProps = { readonly response: FiguresResponse; readonly filter: FilterText };

/** What a service answers for, compared by period, sector, priority or a facet of the work: each beside the others. */
export function Indicators({ response, filter }: IndicatorsProps) {
  const say = useFiguresWords();
  const [search, change] = useSearchText();
  const nameOf = useNames();
  const language = useLanguage((state) => state.language);
  const dimensions = dimensionsOf(response, filter, say, language);
  const asked = param(search, 'by');
  const by = dimensions.find(({ value }) => value === asked) ?? dimensions[0];
  if (!by) return null;
  const overTime = by.value === BY_PERIOD;
  const compared = overTime ? say(response.unit) : by.label;
  const groups = groupsOf(response, by.value, { filter, say, nameOf, language });
  const kindList = filter.kind;
  const statuses: { readonly [name in IndicatorName]?: string } = {
    done: statusesSaid(kindList, ({ phase }) => phase === 'closed', language),
    backlog: statusesSaid(kindList, ({ phase }) => phase !== 'closed', language),
    blocked: statusesSaid(kindList, ({ waitsFor }) => waitsFor === 'authorisation', language),
  };
  const save = (saved: readonly Indicator[]): void => {
    exportFigures(
      { compared, nameOf: ({ name }) => say(name), ofThose: say('among'), groups, indicators: saved, language },
      Date.now(),
    );
  };
  return (
    <section className={styles['indicators']} aria-label={say('title')}>
      <div className={styles['tools']}>
        <SelectField
          label={say('compared')}
          beside
          value={by.value}
          onChange={(value) => {
            change({ by: value === BY_PERIOD ? null : value }, 'replace');
          }}
          options={dimensions}
        />
        <Button
          icon={<IconDownload />}
          onClick={() => {
            save(indicators);
          }}
        >
          {say('exportAll')}
        </Button>
      </div>
      <div className={styles['cards']}>
        {indicators.map((indicator) => (
          <IndicatorCard
            key={indicator.name}
            indicator={indicator}
            all={response.all}
            groups={groups}
            compared={compared}
            overTime={overTime}
            definition={say(`${indicator.name}Means`, {
              statuses: statuses[indicator.name] ?? '',
              targets: indicator.name === 'withinTarget' ? targetsSaid(kindList, language) : '',
            })}
            onExport={(one) => {
              save([one]);
            }}
          />
        ))}
      </div>
    </section>
  );
}
