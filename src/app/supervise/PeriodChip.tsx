import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { formatDate } from '../words/format.ts';
import styles from './FilterBar.module.css';
import { FilterChip } from './FilterChip.tsx';
import { dateOf, dayStart, PERIODS, periodOf, periodStart } from './periods.ts';
import type { SayDesk } from './words.ts';
import { useSuperviseWords } from './words.ts';

type Bounds = { readonly from: number | null; readonly to: number | null };
type PeriodChipProps = Bounds & { readonly onChoose: (bounds: Bounds) => void };

/** Milliseconds: `to` is exclusive, people read the last day as included. */
const LAST_MOMENT = 1;

function inWords({ from, to }: Bounds, now: number, say: SayDesk): string {
  const period = periodOf(from, to, now);
  if (period !== 'dates') return say(period);
  if (from !== null && to !== null) {
    return say('between', { from: formatDate(from), to: formatDate(to - LAST_MOMENT) });
  }
  return from === null
    ? say('until', { to: formatDate((to ?? now) - LAST_MOMENT) })
    : say('since', { from: formatDate(from) });
}

/** The period of the filter: usual ones at one press, or dates. */
export function PeriodChip({ from, to, onChoose }: PeriodChipProps) {
  const say = useSuperviseWords();
  const [now] = useState(() => Date.now());
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
    <FilterChip name={say('period')} value={inWords({ from, to }, now, say)} set={from !== null || to !== null}>
      {(close) => (
        <>
          <div className={styles['presets']} role="group" aria-label={say('period')}>
            {PERIODS.map((period) => (
              <button
                key={period}
                type="button"
                className={styles['preset']}
                aria-pressed={periodOf(from, to, now) === period}
                onClick={() => {
                  onChoose({ from: periodStart(period, now), to: null });
                  close();
                }}
              >
                {say(period)}
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
              <input type="date" name="to" defaultValue={to === null ? '' : dateOf(to - LAST_MOMENT)} />
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
