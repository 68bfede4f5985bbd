import { describe, expect, test } from 'vitest';
import type { FieldValue, Intervention, PhotoRef } from '../../src/domain/intervention.ts';
import { graffiti } from '../../src/domain/kinds/graffiti.ts';
import { placeMemory } from '../../src/domain/placeMemory.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 3);
const HERE = { lat: 46.58, lon: 0.34 };

const photo = (sha256: string): PhotoRef => ({
  sha256,
  role: 'before',
  size: 1,
  width: 1,
  height: 1,
  takenAt: NOW,
  author: 'a',
  point: null,
});

function at(
  id: string,
  daysAgo: number,
  fields: { readonly [field: string]: FieldValue } = {},
  more: Partial<Intervention> = {},
): Intervention {
  const point = { ...HERE, accuracy: 5, source: 'gps' };
  const createdAt = NOW - daysAgo * DAY;
  return {
    id,
    kind: 'graffiti',
    kindVersion: 1,
    fields: { status: 'fait', address: '12 rue Carnot', createdAt, point, ...fields },
    photos: [],
    comments: [],
    trail: [],
    deleted: false,
    ...more,
  };
}
const memoryOf = (around: readonly Intervention[]) => placeMemory(around, HERE, graffiti, NOW);

describe('what a place remembers', () => {
  test('is how often in twelve months, and the newest with what belongs to the place', () => {
    const memory = memoryOf([
      at('old', 300, { technique: 'chaux' }),
      at('newest', 20, {
        technique: 'hydrogommage',
        support: 'pierre',
        inscription: 'tag',
        surface_m2: 2,
        element: '',
      }),
      at('middle', 90),
      at('too old', 366),
    ]);
    expect(memory).toMatchObject({ ended: 3, open: 0, last: { id: 'newest' }, lastAt: NOW - 20 * DAY, metres: 0 });
    expect(memory?.lasting).toEqual({ address: '12 rue Carnot', support: 'pierre', technique: 'hydrogommage' });
  });

  test('is of the place of the nearest one, not of its neighbours', () => {
    const beside = { lat: 46.580_15, lon: 0.34, accuracy: 5, source: 'gps' };
    const memory = memoryOf([
      at('here', 50),
      at('beside', 1, { address: '14 rue Carnot', point: beside }),
      at('written otherwise', 40, { address: '12, RUE CARNOT' }),
    ]);
    expect([memory?.ended, memory?.last.id]).toEqual([2, 'written otherwise']);
    const bare = memoryOf([at('bare', 50, { address: null }), at('beside', 1, { point: beside })]);
    expect([bare?.ended, bare?.last.id, bare?.lasting]).toEqual([1, 'bare', {}]);
  });

  test('is of what was brought to its end, beside what still waits there', () => {
    const report = at('reported', 1, { status: 'signale', owner: 'prive' }, { photos: [photo('r')] });
    const memory = memoryOf([report, at('done', 40, { technique: 'chaux' }, { photos: [photo('d')] })]);
    expect(memory).toMatchObject({ ended: 1, open: 1, last: { id: 'done' }, photos: [{ sha256: 'd' }] });
    expect(memoryOf([report])).toMatchObject({
      ended: 0,
      open: 1,
      last: { id: 'reported' },
      lasting: { owner: 'prive' },
    });
  });

  test('leaves out other kinds, what was deleted and what has no position', () => {
    expect(
      memoryOf([at('a', 1, {}, { kind: 'eau' }), at('b', 1, {}, { deleted: true }), at('c', 1, { point: null })]),
    ).toBeNull();
    expect(memoryOf([])).toBeNull();
  });

  test('counts what ended last as the last, with its photos first', () => {
    const memory = memoryOf([
      at('begun later', 5, {}, { photos: [photo('c'), photo('d'), photo('e')] }),
      at('ended later', 30, { endedAt: NOW - DAY }, { photos: [photo('a'), photo('b')] }),
    ]);
    expect([memory?.last.id, memory?.lastAt]).toEqual(['ended later', NOW - DAY]);
    expect(memory?.photos.map(({ sha256 }) => sha256)).toEqual(['a', 'b', 'c', 'd']);
  });
});
