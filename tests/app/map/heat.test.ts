import { describe, expect, it } from 'vitest';
import { densityPoints } from '../../../src/domain/densityPoints.ts';
import { heatPixels, rampBytes, rgbOf } from '../../../src/app/map/heatImage.ts';
import { heatMaximum, heatStops } from '../../../src/app/map/heatScale.ts';

const RAMP = ['#000000', '#400000', '#800000', '#c00000', '#ff0000'];

describe('the scale of the heat map', () => {
  it('gives the strongest colour to a round density at or above the peak of all points', () => {
    const bandwidthM = 50;
    // One point alone peaks at 1 / (2π σ²) per square metre.
    const peak = 10_000 / (2 * Math.PI * bandwidthM ** 2);
    const maximum = heatMaximum(densityPoints([46.58], [0.34]), bandwidthM);
    expect(maximum).toBeGreaterThanOrEqual(peak * 0.99);
    expect(maximum).toBeLessThanOrEqual(peak * 2.5);
    expect([1, 2, 5]).toContain(Math.round(maximum / 10 ** Math.floor(Math.log10(maximum) + 1e-9)));
  });
  it('is 0 without points', () => {
    expect(heatMaximum(densityPoints([], []), 50)).toBe(0);
  });
  it('names the density of each colour from nothing to the maximum', () => {
    expect(heatStops(2)).toEqual([0, 0.5, 1, 1.5, 2]);
  });
});

describe('the picture of the heat map', () => {
  it('reads the colours of the theme', () => {
    expect(rgbOf('#0a4F8A')).toEqual([10, 79, 138]);
    expect(rgbOf('rgb(1, 2, 3)')).toEqual([1, 2, 3]);
  });
  it('leaves what is next to nothing transparent, and gives the maximum the last colour', () => {
    const grid = { values: Float32Array.from([0, 1, 5]), width: 3, height: 1, max: 5, bounds: [0, 0, 1, 1] as const };
    const pixels = heatPixels(grid, 1, rampBytes(RAMP));
    expect(pixels[3]).toBe(0);
    expect([...pixels.slice(4, 7)]).toEqual([255, 0, 0]);
    expect(pixels[7]).toBeGreaterThan(150);
    // Above the maximum nothing wraps around to the first colour.
    expect([...pixels.slice(8, 11)]).toEqual([255, 0, 0]);
  });
});
