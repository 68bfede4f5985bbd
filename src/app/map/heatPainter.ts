import { densityGrid } from '../../domain/density.ts';
import type { DensityPoints } from '../../domain/densityPoints.ts';
import type { Paint } from './CanvasLayer.ts';
import { heatPixels } from './heatImage.ts';

/** CSS pixels of a cell at least: the image is smoothed when drawn. */
const CELL_PIXELS = 6;

type Heat = {
  readonly points: DensityPoints;
  /** Standard deviation of the kernel, in ground metres. */
  readonly bandwidthM: number;
  /** Interventions per hectare that get the last colour of the ramp. */
  readonly maximum: number;
  /** 256 colours (rampBytes). */
  readonly ramp: Uint8ClampedArray;
};

/** Paints the density of points over what the map shows. */
export function heatPainter({ points, bandwidthM, maximum, ramp }: Heat): Paint {
  const image = document.createElement('canvas');
  return ({ context, map, width, height, origin }) => {
    if (points.x.length === 0 || maximum === 0) return;
    const northWest = map.layerPointToLatLng(origin);
    const southEast = map.layerPointToLatLng([origin.x + width, origin.y + height]);
    const grid = densityGrid({
      points,
      bounds: [southEast.lat, northWest.lng, northWest.lat, southEast.lng],
      cellM: (map.distance(northWest, [northWest.lat, southEast.lng]) / width) * CELL_PIXELS,
      bandwidthM,
    });
    image.width = grid.width;
    image.height = grid.height;
    const pixels = heatPixels(grid, maximum, ramp);
    image.getContext('2d')?.putImageData(new ImageData(pixels, grid.width, grid.height), 0, 0);
    const [south, west, north, east] = grid.bounds;
    const topLeft = map.latLngToLayerPoint([north, west]);
    const bottomRight = map.latLngToLayerPoint([south, east]);
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'high';
    context.drawImage(
      image,
      topLeft.x - origin.x,
      topLeft.y - origin.y,
      bottomRight.x - topLeft.x,
      bottomRight.y - topLeft.y,
    );
  };
}
