import type { SubmitEvent } from 'react';
import { useState } from 'react';
import styles from './FilterBar.module.css';
import { FilterChip } from './FilterChip.tsx';
import { dateOf, dayStart, PERIODS, periodOf, periodStart } from './periods.ts';
import type { PeriodBounds } from './periodSaid.ts';
import { periodSaid } from './periodSaid.ts';
import { useSuperviseWords } from '../words.ts';

type PeriodChipProps = PeriodBounds & { readonly onChoose: (bounds: PeriodBounds) => void };

/** The period of the filter: usual ones at one press, or dates. */
export function PeriodChip({ from, to, onChoose }: PeriodChipProps) {
  const say = useSuperviseWords();
  const [now] = useState(() => Date.now());
  const period = periodOf(from, to, now);
  const applyDates = (event: SubmitEvent<HTMLFormElement>, close: () => void): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const date = (name: string, moved: number): number | null => {
      const value = form.get(name);
      return typeof value === 'string' ? dayStart(value, moved) : null;
    };
    onChoose({ from: date('from', 0), to: date('to', 1) });
    close();
  };
  return (
    <FilterChip
      name={say('period')}
      value={period === 'dates' ? periodSaid({ from, to }, say) : say(period)}
      set={from !== null || to !== null}
    >
      {(close) => (
        <>
          <div className={styles['presets']} role="group" aria-label={say('period')}>
            {PERIODS.map((each) => (
              <button
                key={each}
                type="button"
                className={styles['preset']}
                aria-pressed={period === each}
                onClick={() => {
                  onChoose({ from: periodStart(each, now), to: null });
                  close();
                }}
              >
                {say(each)}
              </button>
            ))}
          </div>
          <form
            className={styles['dates']}
            onSubmit={(event) => {
              applyDates(event, close);
            }}
          >
            <label>
              {say('fromDate')}
              <input type="date" name="from" defaultValue={from === null ? '' : dateOf(from)} />
            </label>
            <label>
              {say('toDate')}
              <input type="date" name="to" defaultValue={to === null ? '' : dateOf(to - 1)} />
            </label>
            <button type="submit" className={styles['preset']}>
              {say('applyDates')}
            </button>
          </form>
        </>
      )}
    </FilterChip>
  );
}
