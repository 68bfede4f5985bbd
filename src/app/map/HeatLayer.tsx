import { useMemo } from 'react';
import type { DensityPoints } from '../../domain/densityPoints.ts';
import { heatPainter } from './heatPainter.ts';
import { rampBytes } from './heatImage.ts';
import { useCanvasLayer } from './useCanvasLayer.ts';
import { useColours } from './useColours.ts';
import styles from './MapShell.module.css';

type Props = {
  readonly points: DensityPoints;
  /** Standard deviation of the kernel, in ground metres whatever the zoom. */
  readonly bandwidthM: number;
  /** Interventions per hectare that get the strongest colour (heatMaximum). */
  readonly maxDensity: number;
};

/** Kernel density in metres: a colour stands for so many interventions per hectare at every zoom. */
export function HeatLayer({ points, bandwidthM, maxDensity }: Props) {
  const colours = useColours();
  const paint = useMemo(() => {
    const ramp = rampBytes([colours.heat0, colours.heat1, colours.heat2, colours.heat3, colours.heat4]);
    return heatPainter({ points, bandwidthM, maximum: maxDensity, ramp });
  }, [points, bandwidthM, maxDensity, colours]);
  useCanvasLayer(styles['heat'] ?? '', paint, 'overlayPane', true);
  return null;
}
