import styles from './TimeStrip.module.css';

/** Of the drawing, in its own units: it is stretched over the width of its strip. */
const HEIGHT = 40;
const GAP = 0.15;

type BarsProps = {
  readonly counts: readonly number[];
  readonly isShown: (place: number) => boolean;
};

/** How many there are of each; those that are not shown are pale. What is beside it says the same. */
export function Bars({ counts, isShown }: BarsProps) {
  const highest = counts.reduce((most, count) => Math.max(most, count), 1);
  return (
    <svg
      className={styles['bars']}
      viewBox={`0 0 ${String(counts.length)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map((count, place) => {
        const height = (count / highest) * HEIGHT;
        return (
          <rect
            // Bars stand where they stand.
            key={place}
            className={styles[isShown(place) ? 'shown' : 'hidden']}
            x={place + GAP / 2}
            y={HEIGHT - height}
            width={1 - GAP}
            height={height}
          />
        );
      })}
    </svg>
  );
}
