import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { desk } from '../../../device/desk/desk.ts';
import { useDevice } from '../../shell/useDevice.ts';
import { useLive } from '../../shell/useLive.ts';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { formatDate } from '../../words/format.ts';
import { AskedView } from '../AskedView.tsx';
import { Figures } from '../Figures.tsx';
import { param } from '../filter/filter.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { usePoints } from '../points/usePoints.ts';
import { lastDay } from '../filter/periodSaid.ts';
import { spanTimes } from '../time/weeks.ts';
import { useShownFilter } from '../time/useShownFilter.ts';
import { useAsk } from '../useAsk.ts';
import { useFilter } from '../filter/useFilter.ts';
import { useSearchText } from '../useSearchText.ts';
import styles from './Report.module.css';
import { ReportMap } from './ReportMap.tsx';
import { ReportPhotos } from './ReportPhotos.tsx';
import { ReportPlaces } from './ReportPlaces.tsx';
import { useReportWords } from './words.ts';

const PLACES = '10';

/** One page to print or to keep: the map as it was left, the figures, ten places and photos of them. */
export function ReportScreen() {
  const say = useReportWords();
  const used = useFilter();
  const [search] = useSearchText();
  const { filter, key } = useShownFilter(used.filter);
  const [now] = useState(() => Date.now());
  const session = useLive(useDevice().session);
  const points = usePoints(filter, false);
  const summary = useAsk(key, (signal) => desk.summary(filter, signal));
  const places = useAsk(key, (signal) => desk.places({ ...filter, limit: PLACES }, signal));
  const span = spanTimes(param(search, 'span'));
  return (
    <Page
      title={say('title')}
      lead={say('edited', { organisation: session?.organisation.name ?? '', date: formatDate(now) })}
      actions={
        <div className={styles['actions']}>
          <TextLink to={`/bureau/carte${search}`}>{say('back')}</TextLink>
          <Button
            variant="primary"
            icon={<IconPrinter />}
            onClick={() => {
              globalThis.print();
            }}
          >
            {say('print')}
          </Button>
        </div>
      }
      className={styles['report']}
    >
      <FilterBar used={used} />
      {span && <p>{say('spanSaid', { from: formatDate(span.from), to: lastDay(span.to) })}</p>}
      <div className={styles['top']}>
        <section>
          <h2>{say('map')}</h2>
          <AskedView asked={points}>{(value) => <ReportMap points={value} filter={filter} />}</AskedView>
        </section>
        <div className={styles['figures']}>
          <AskedView asked={summary}>{(value) => <Figures summary={value} />}</AskedView>
        </div>
      </div>
      <AskedView asked={places}>
        {({ places: first }) => (
          <>
            <section>
              <h2>{say('places')}</h2>
              <ReportPlaces places={first} />
              <p className={styles['note']}>{say('sources')}</p>
            </section>
            <section>
              <h2>{say('photos')}</h2>
              <ReportPhotos places={first} filter={filter} />
            </section>
          </>
        )}
      </AskedView>
    </Page>
  );
}
