import { describe, expect, it } from 'vitest';
import { nearestPoint } from '../../../src/app/map/nearestPoint.ts';

const at = (...values: number[]): Float32Array => Float32Array.from(values);

describe('the pin under a thumb', () => {
  it('is the nearest one within reach', () => {
    expect(nearestPoint(at(0, 20, 90), at(0, 0, 0), 14, 0, 28)).toBe(1);
  });
  it('is none where all are out of reach', () => {
    expect(nearestPoint(at(0, 100), at(0, 0), 50, 0, 28)).toBe(-1);
  });
  it('is the one on top where two lie at the same place', () => {
    expect(nearestPoint(at(5, 5), at(5, 5), 5, 5, 28)).toBe(1);
  });
  it('is never one that is not shown', () => {
    expect(nearestPoint(at(NaN), at(NaN), 0, 0, 28)).toBe(-1);
  });
});
