import { formatDistance } from '../words/format.ts';
import { heatFigure, heatStops } from './heatScale.ts';
import { useMapWords } from './words.ts';
import styles from './HeatLegend.module.css';

type Props = {
  /** As given to HeatLayer: what the strongest colour stands for. */
  readonly maxDensity: number;
  readonly bandwidthM: number;
};

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
              <li key={stop}>{heatFigure(stop)}</li>
            ))}
          </ol>
        </>
      )}
    </figure>
  );
}
