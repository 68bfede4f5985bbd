import { describe, expect, test } from 'vitest';
import type { FieldValue, Intervention } from '../../src/domain/intervention.ts';
import { graffiti } from '../../src/domain/kinds/graffiti.ts';
import { median } from '../../src/domain/median.ts';
import { placeHistory } from '../../src/domain/placeHistory.ts';

const DAY = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

function on(day: number, fields: { readonly [field: string]: FieldValue } = {}): Intervention {
  const createdAt = Date.UTC(2026, 0, 1, 9) + day * DAY;
  return {
    id: String(day),
    kind: 'graffiti',
    kindVersion: 1,
    fields: { createdAt, ...fields },
    photos: [],
    comments: [],
    trail: [],
    deleted: false,
  };
}

describe('what a place tells', () => {
  test('is how soon it comes back; two on one day are one day', () => {
    const told = placeHistory([on(40), on(0), on(10), on(10), on(14)], graffiti, dayOf);
    expect(told).toMatchObject({ count: 5, days: 4, medianDays: 10, fewestDays: 4 });
    expect(placeHistory([on(0)], graffiti, dayOf)).toMatchObject({ days: 1, medianDays: null, fewestDays: null });
    expect(placeHistory([], graffiti, dayOf)).toMatchObject({ count: 0, days: 0, answers: [] });
  });

  test('is how long each technique held: the days to the next return, whatever was done then', () => {
    const told = placeHistory(
      [
        on(0, { technique: 'solvant' }),
        on(10, { technique: 'solvant' }),
        on(14, { technique: 'hydrogommage', support: 'pierre' }),
        on(40, { technique: 'chaux' }),
        on(40, { technique: '' }),
      ],
      graffiti,
      dayOf,
    );
    expect(told.answers).toEqual([
      { field: 'support', values: [{ value: 'pierre', count: 1, daysToNext: 26 }] },
      {
        field: 'technique',
        values: [
          { value: 'solvant', count: 2, daysToNext: 7 },
          { value: 'chaux', count: 1, daysToNext: null },
          { value: 'hydrogommage', count: 1, daysToNext: 26 },
        ],
      },
    ]);
  });
});

test('a median is the middle, or between the two middle ones', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, null]);
});
