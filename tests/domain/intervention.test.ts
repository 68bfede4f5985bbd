import { describe, expect, test } from 'vitest';
import type { FieldValue, Intervention } from '../../src/domain/intervention.ts';
import { pointOf, sameValue } from '../../src/domain/intervention.ts';

const RECORD: Intervention = {
  id: 'one',
  kind: 'graffiti',
  kindVersion: 1,
  fields: {},
  photos: [],
  comments: [],
  trail: [],
  deleted: false,
};

describe('two values are the same', () => {
  test.each<[FieldValue | undefined, FieldValue | undefined]>([
    [undefined, null],
    [
      { lat: 46, lon: 0 },
      { lon: 0, lat: 46 },
    ],
    [{ deep: [1, { a: 'x', b: null }] }, { deep: [1, { b: null, a: 'x' }] }],
  ])('%j and %j', (one, other) => {
    expect(sameValue(one, other)).toBe(true);
    expect(sameValue(other, one)).toBe(true);
  });
});

describe('two values are not the same', () => {
  test.each<[FieldValue | undefined, FieldValue | undefined]>([
    ['', null],
    [1, '1'],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: null }, { b: null }],
    [['x'], { '0': 'x' }],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
  ])('%j and %j', (one, other) => {
    expect(sameValue(one, other)).toBe(false);
    expect(sameValue(other, one)).toBe(false);
  });
});

describe('the position of an intervention', () => {
  const at = (point: FieldValue) => pointOf({ ...RECORD, fields: { point } });

  test('is what was measured', () => {
    const measured = { lat: 46.58, lon: 0.34, accuracy: 6, source: 'gps' } as const;
    expect(at(measured)).toEqual(measured);
  });

  test.each<FieldValue>([
    null,
    'ici',
    [46.58, 0.34],
    { lat: 46.58 },
    { lat: 90.01, lon: 0 },
    { lat: 0, lon: -180.01 },
    { lat: 46.58, lon: '0.34' },
  ])('is none where there is no place on Earth: %j', (point) => {
    expect(at(point)).toBeNull();
  });
});
