import { expect, it } from 'vitest';
import { outlineSegments } from '../../../src/app/map/outlineSegments.ts';

it('draws the outline of squares that touch, and no line between them', () => {
  const one = [46, 0, 46.1, 0.1] as const;
  expect(outlineSegments([one])).toHaveLength(4);
  // Side by side, with the error that a sum makes.
  const two = [46, 0.1 + 1e-12, 46.1, 0.2] as const;
  const both = outlineSegments([one, two]);
  expect(both).toHaveLength(6);
  expect(both).not.toContainEqual([46, 0.1, 46.1, 0.1]);
  expect(outlineSegments([one, [46.1, 0.1, 46.2, 0.2]])).toHaveLength(8);
  expect(outlineSegments([])).toEqual([]);
});
