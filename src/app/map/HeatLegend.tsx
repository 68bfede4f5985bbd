import { formatDistance, formatNumber } from '../words/format.ts';
import { heatStops } from './heatScale.ts';
import { useMapWords } from './words.ts';
import styles from './HeatLegend.module.css';

type Props = {
  /** As given to HeatLayer: what the strongest colour stands for. */
  readonly maxDensity: number;
  readonly bandwidthM: number;
};

/** Two figures that matter, whatever the size of the number: 0,04 as well as 12. */
function figure(value: number): string {
  const digits = value === 0 ? 0 : Math.max(0, 1 - Math.floor(Math.log10(value)));
  return formatNumber(value, digits);
}

/** What the colours of the heat map stand for, in numbers with their unit. */
export function HeatLegend({ maxDensity, bandwidthM }: Props) {
  const say = useMapWords();
  return (
    <figure className={styles['legend']}>
      <figcaption>
        <strong>{say('heatPerHectare')}</strong>
        <span>{say('heatPeriod', { metres: formatDistance(bandwidthM) })}</span>
      </figcaption>
      {maxDensity === 0 ? (
        <p>{say('heatNone')}</p>
      ) : (
        <>
          <div className={styles['ramp']} aria-hidden="true" />
          <ol className={styles['stops']}>
            {heatStops(maxDensity).map((stop) => (
              <li key={stop}>{figure(stop)}</li>
            ))}
          </ol>
        </>
      )}
    </figure>
  );
}
