import { DomUtil } from 'leaflet';
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

/**
 * Paints the density of points: one pixel for each cell, which the browser enlarges and smooths while it puts the page
 * together. Painting every pixel of the screen took four times as long as finding the densities.
 */
export function heatPainter({ points, bandwidthM, maximum, ramp }: Heat): Paint {
  return ({ context, map, width, height, origin }) => {
    const { canvas } = context;
    if (points.x.length === 0 || maximum === 0) {
      canvas.width = 0;
      return;
    }
    const northWest = map.layerPointToLatLng(origin);
    const southEast = map.layerPointToLatLng([origin.x + width, origin.y + height]);
    const grid = densityGrid({
      points,
      bounds: [southEast.lat, northWest.lng, northWest.lat, southEast.lng],
      cellM: (map.distance(northWest, [northWest.lat, southEast.lng]) / width) * CELL_PIXELS,
      bandwidthM,
    });
    canvas.width = grid.width;
    canvas.height = grid.height;
    context.putImageData(new ImageData(heatPixels(grid, maximum, ramp), grid.width, grid.height), 0, 0);
    const [south, west, north, east] = grid.bounds;
    const topLeft = map.latLngToLayerPoint([north, west]);
    const size = map.latLngToLayerPoint([south, east]).subtract(topLeft);
    canvas.style.width = `${String(size.x)}px`;
    canvas.style.height = `${String(size.y)}px`;
    DomUtil.setPosition(canvas, topLeft);
  };
}
