import { useCallback, useMemo } from 'react';
import { densityGrid } from '../../domain/density.ts';
import type { Paint } from './CanvasLayer.ts';
import { heatPixels, rampBytes } from './heatImage.ts';
import type { HeatPoints } from './heatScale.ts';
import { heatMaximum } from './heatScale.ts';
import { useCanvasLayer } from './useCanvasLayer.ts';
import { useColours } from './useColours.ts';
import styles from './MapShell.module.css';

type Props = {
  readonly points: HeatPoints;
  /** Standard deviation of the kernel, in ground metres whatever the zoom. */
  readonly bandwidthM: number;
  /** Interventions per hectare that get the strongest colour; absent: the rounded peak of the points (heatMaximum). */
  readonly maxDensity?: number;
};

/** CSS pixels of a cell at least: the image is smoothed when drawn. */
const CELL_PIXELS = 6;

/** Kernel density in metres: a colour stands for so many interventions per hectare at every zoom. */
export function HeatLayer({ points, bandwidthM, maxDensity }: Props) {
  const colours = useColours();
  const ramp = useMemo(
    () => rampBytes([colours.heat0, colours.heat1, colours.heat2, colours.heat3, colours.heat4]),
    [colours],
  );
  const maximum = useMemo(() => maxDensity ?? heatMaximum(points, bandwidthM), [maxDensity, points, bandwidthM]);
  const paint = useCallback<Paint>(
    ({ context, map, width, height, origin }) => {
      if (points.lat.length === 0 || maximum === 0) return;
      const northWest = map.layerPointToLatLng(origin);
      const southEast = map.layerPointToLatLng([origin.x + width, origin.y + height]);
      const grid = densityGrid({
        lat: points.lat,
        lon: points.lon,
        bounds: [southEast.lat, northWest.lng, northWest.lat, southEast.lng],
        cellM: (map.distance(northWest, [northWest.lat, southEast.lng]) / width) * CELL_PIXELS,
        bandwidthM,
      });
      const image = document.createElement('canvas');
      image.width = grid.width;
      image.height = grid.height;
      const pixels = heatPixels(grid, maximum, ramp);
      image.getContext('2d')?.putImageData(new ImageData(pixels, grid.width, grid.height), 0, 0);
      context.imageSmoothingEnabled = true;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
    },
    [points, bandwidthM, maximum, ramp],
  );
  useCanvasLayer(styles['heat'] ?? '', paint);
  return null;
}
