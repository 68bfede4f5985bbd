import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { formatDate } from '../../words/format.ts';
import { lastDay } from '../filter/periodSaid.ts';
import { Bars } from './Bars.tsx';
import { RangeSlider } from './RangeSlider.tsx';
import { TableLink } from './TableLink.tsx';
import styles from './TimeStrip.module.css';
import type { UsedSpan } from './useSpan.ts';
import type { Span, Weeks } from './weeks.ts';
import { useTimeWords } from './words.ts';

/** Milliseconds for which each step stands, and weeks that are shown of all the time where none were chosen. */
const STEP = 350;
const WINDOW = 4;

type TimeStripProps = {
  readonly weeks: Weeks;
  /** Points of each week that are looked at. */
  readonly counts: readonly number[];
  readonly used: UsedSpan;
};

/** When things happened, week by week; a span of weeks filters the map while it is dragged, and can be played through. */
export function TimeStrip({ weeks: { edges }, counts, used: { span, drag, keep } }: TimeStripProps) {
  const say = useTimeWords();
  const title = useId();
  const last = counts.length - 1;
  const [playing, setPlaying] = useState(false);
  const width = span.to - span.from;

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (span.to >= last) {
        setPlaying(false);
        keep(span);
      } else drag({ from: span.from + 1, to: span.to + 1 });
    }, STEP);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, span, last, drag, keep]);

  if (counts.length === 0) return null;
  const shown = counts.slice(span.from, span.to + 1).reduce((sum, count) => sum + count, 0);
  const dayOf = (edge: number | undefined): string => formatDate(edge ?? 0);
  const play = (): void => {
    if (playing) {
      setPlaying(false);
      keep(span);
      return;
    }
    // From the beginning where nothing was chosen, or the end is reached.
    const window: Span = width >= last ? { from: 0, to: Math.min(last, WINDOW - 1) } : { from: 0, to: width };
    if (span.to >= last) drag(window);
    setPlaying(true);
  };
  const slider = (which: keyof Span, label: string, spanOf: (week: number) => Span) => (
    <RangeSlider
      label={label}
      last={last}
      value={span[which]}
      said={say('weekOf', { date: dayOf(edges[span[which]]) })}
      onDrag={(week) => {
        setPlaying(false);
        drag(spanOf(week));
      }}
      onKeep={() => {
        if (!playing) keep(span);
      }}
    />
  );
  return (
    <section className={styles['strip']} aria-labelledby={title}>
      <div className={styles['head']}>
        <h2 id={title}>{say('title')}</h2>
        <IconButton
          label={say(playing ? 'pause' : 'play')}
          icon={playing ? <IconPlayerPause /> : <IconPlayerPlay />}
          onClick={play}
        />
        <IconButton
          label={say('all')}
          icon={<IconX />}
          disabled={width >= last}
          onClick={() => {
            setPlaying(false);
            keep(null);
          }}
        />
      </div>
      <Bars counts={counts} isShown={(week) => week >= span.from && week <= span.to} />
      <div className={styles['sliders']}>
        {slider('from', say('first'), (week) => ({ from: week, to: Math.max(week, span.to) }))}
        {slider('to', say('last'), (week) => ({ from: Math.min(week, span.from), to: week }))}
      </div>
      <div className={styles['said']}>
        <p role="status">
          {say('said', { n: shown, from: dayOf(edges[span.from]), to: lastDay(edges[span.to + 1] ?? 0) })}
        </p>
        <TableLink by={null} of={say('title')} />
      </div>
    </section>
  );
}
