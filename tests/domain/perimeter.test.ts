import { describe, expect, it } from 'vitest';
import type { Perimeter } from '../../src/domain/perimeter.ts';
import {
  crossesItself,
  isWhole,
  MOST_CORNERS,
  PERIMETER_LENGTH,
  perimeterBounds,
  perimeterSurface,
  perimeterText,
  readPerimeter,
} from '../../src/domain/perimeter.ts';

const of = (...corners: readonly (readonly [number, number])[]): Perimeter =>
  corners.map(([lat, lon]) => ({ lat, lon }));
const square = of([46.58, 0.34], [46.58, 0.35], [46.59, 0.35], [46.59, 0.34]);
const bowTie = of([46.58, 0.34], [46.59, 0.35], [46.58, 0.35], [46.59, 0.34]);

function ring(corners: number): Perimeter {
  const angles = Array.from({ length: corners }, (_, i) => (i / corners) * 2 * Math.PI);
  return angles.map((angle) => ({ lat: -46.58 + 0.01 * Math.sin(angle), lon: -100.34 + 0.01 * Math.cos(angle) }));
}

describe('a perimeter', () => {
  it('has a surface in square metres, whichever way round it was drawn', () => {
    // 0.01 degrees: 1111.95 m northwards, and 764.2 m eastwards at this latitude.
    expect(perimeterSurface(square) / (1111.95 * 764.2)).toBeCloseTo(1, 3);
    expect(perimeterSurface(square.toReversed())).toBeCloseTo(perimeterSurface(square), 6);
    expect(perimeterSurface(square.slice(0, 3)) / perimeterSurface(square)).toBeCloseTo(0.5, 6);
    expect(perimeterSurface(square.slice(0, 2))).toBe(0);
  });

  it('has bounds', () => {
    expect(perimeterBounds(square)).toEqual([46.58, 0.34, 46.59, 0.35]);
  });

  it('comes back from its text', () => {
    expect(readPerimeter(perimeterText(square))).toEqual(square);
    const largest = ring(MOST_CORNERS);
    expect(perimeterText(largest).length).toBeLessThanOrEqual(PERIMETER_LENGTH);
    expect(readPerimeter(perimeterText(largest))).toHaveLength(MOST_CORNERS);
  });

  it('has an inside: sides that cross, too few corners or a line are none', () => {
    expect(isWhole(square)).toBe(true);
    expect(crossesItself(bowTie)).toBe(true);
    expect(crossesItself(square)).toBe(false);
    expect(isWhole(bowTie)).toBe(false);
    expect(isWhole(square.slice(0, 2))).toBe(false);
    expect(isWhole(of([46.58, 0.34], [46.59, 0.34], [46.6, 0.34]))).toBe(false);
    expect(isWhole(ring(MOST_CORNERS + 1))).toBe(false);
    // Hollow on one side.
    expect(isWhole(of([0, 0], [0, 3], [3, 3], [3, 2], [1, 2], [1, 1], [3, 1], [3, 0]))).toBe(true);
  });

  it.each([
    '',
    '46.58',
    '46.58,0.34,46.58,0.35,46.59',
    '46.58,0.34,46.58,0.35,46.59,',
    '46.58,0.34,46.58,0.35,x,0.35',
    '46.58,0.34,46.58,0.35,95,0.35',
    '46.58,0.34,46.58,0.35,46.59,181',
    perimeterText(bowTie),
    `${' '.repeat(PERIMETER_LENGTH)}${perimeterText(square)}`,
  ])('is not read from what is none: %s', (text) => {
    expect(readPerimeter(text)).toBeNull();
  });
});
