import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { formatDate } from '../../words/format.ts';
import { lastDay } from '../periodSaid.ts';
import styles from './TimeStrip.module.css';
import type { UsedSpan } from './useSpan.ts';
import type { Span, Weeks } from './weeks.ts';
import { useTimeWords } from './words.ts';

/** Milliseconds for which each step stands, and weeks that are shown of all the time where none were chosen. */
const STEP = 350;
const WINDOW = 4;
/** Of the drawing, in its own units: it is stretched over the width of the map. */
const HEIGHT = 40;
const GAP = 0.15;

type TimeStripProps = { readonly weeks: Weeks; readonly used: UsedSpan };

/** When things happened, week by week; a span of weeks filters the map while it is dragged, and can be played through. */
export function TimeStrip({ weeks, used: { span, drag, keep } }: TimeStripProps) {
  const say = useTimeWords();
  const title = useId();
  const { edges, counts } = weeks;
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
  const highest = counts.reduce((most, count) => Math.max(most, count), 1);
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
    <label className={styles['slider']}>
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={last}
        value={span[which]}
        aria-valuetext={say('weekOf', { date: dayOf(edges[span[which]]) })}
        onChange={(event) => {
          setPlaying(false);
          drag(spanOf(Number(event.target.value)));
        }}
        onPointerUp={() => {
          keep(span);
        }}
        onKeyUp={() => {
          keep(span);
        }}
        onBlur={() => {
          if (!playing) keep(span);
        }}
      />
    </label>
  );
  return (
    <section className={styles['strip']} aria-labelledby={title}>
      <h2 id={title} className={styles['title']}>
        {say('title')}
      </h2>
      <svg
        className={styles['bars']}
        viewBox={`0 0 ${String(counts.length)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {counts.map((count, week) => {
          const height = (count / highest) * HEIGHT;
          const isShown = week >= span.from && week <= span.to;
          return (
            <rect
              key={edges[week]}
              className={styles[isShown ? 'shown' : 'hidden']}
              x={week + GAP / 2}
              y={HEIGHT - height}
              width={1 - GAP}
              height={height}
            />
          );
        })}
      </svg>
      {slider('from', say('first'), (week) => ({ from: week, to: Math.max(week, span.to) }))}
      {slider('to', say('last'), (week) => ({ from: Math.min(week, span.from), to: week }))}
      <div className={styles['line']}>
        <p role="status" className={styles['said']}>
          {say('said', {
            n: shown,
            from: dayOf(edges[span.from]),
            to: lastDay(edges[span.to + 1] ?? 0),
          })}
        </p>
        <Button icon={playing ? <IconPlayerPause /> : <IconPlayerPlay />} onClick={play}>
          {say(playing ? 'pause' : 'play')}
        </Button>
        <Button
          disabled={width >= last}
          onClick={() => {
            setPlaying(false);
            keep(null);
          }}
        >
          {say('all')}
        </Button>
      </div>
    </section>
  );
}
