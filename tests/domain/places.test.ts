import { describe, expect, test } from 'vitest';
import { addressKey, rankPlaces, type Visit } from '../../src/domain/places.ts';

const DAY = 86_400_000;
const dayOf = (at: number) => String(Math.floor(at / DAY));

function visit(address: string, at: number, lat: number | null = 46.58, lon: number | null = 0.34): Visit {
  return { address, place: addressKey(address), lat, lon, at, sector: 's1' };
}

describe('an address', () => {
  test('is the same with other case, accents, spaces or punctuation', () => {
    const key = addressKey('12 bis, rue de l’Église – Poitiers');
    for (const other of [
      '12 BIS RUE DE L ÉGLISE  POITIERS',
      '12 bis rue de l’eglise, Poitiers.',
      " 12 bis rue de l'Église (Poitiers) ",
    ])
      expect(addressKey(other)).toBe(key);
  });

  test('differs by its house number', () => {
    expect(addressKey('12 rue Carnot')).not.toBe(addressKey('1 2 rue Carnot'));
    expect(addressKey('12 rue Carnot')).not.toBe(addressKey('14 rue Carnot'));
  });

  test('keeps letters of any script, and is empty without any', () => {
    expect(addressKey('Οδός Ερμού 3')).toBe('οδος ερμου 3');
    expect(addressKey(' , – ')).toBe('');
  });
});

describe('the ranking', () => {
  test('counts visits and distinct days, and keeps first and last', () => {
    const [place] = rankPlaces(
      [visit('3 rue Carnot', 5 * DAY), visit('3 rue Carnot', DAY), visit('3 Rue Carnot', DAY + 3_600_000)],
      dayOf,
    );
    expect(place).toMatchObject({
      label: '3 rue Carnot',
      count: 3,
      days: 2,
      firstAt: DAY,
      lastAt: 5 * DAY,
      sector: 's1',
    });
  });

  test('puts the most visited first, then the latest, then by name, whatever the order of the input', () => {
    const visits = [
      visit('a', 9 * DAY),
      visit('b', DAY),
      visit('b', 2 * DAY),
      visit('c', 9 * DAY),
      visit('d', 10 * DAY),
    ];
    const names = (input: readonly Visit[]) => rankPlaces(input, dayOf).map((place) => place.label);
    expect(names(visits)).toEqual(['b', 'd', 'a', 'c']);
    expect(names(visits.toReversed())).toEqual(['b', 'd', 'a', 'c']);
  });

  test('places at the median, so that one stray position moves nothing', () => {
    const [place] = rankPlaces(
      [visit('a', 0, 46.58, 0.34), visit('a', 0, 46.5801, 0.3401), visit('a', 0, 0, 0)],
      dayOf,
    );
    expect([place?.lat, place?.lon]).toEqual([46.58, 0.34]);
  });

  test('counts visits whose position nobody knows', () => {
    const places = rankPlaces([visit('a', 0, null, null), visit('a', 0), visit('b', 0, null, null)], dayOf);
    expect(places.map(({ label, count, lat }) => [label, count, lat])).toEqual([
      ['a', 2, 46.58],
      ['b', 1, null],
    ]);
  });

  test('names a place without address by its coordinates', () => {
    expect(rankPlaces([{ ...visit('', 0), place: '@46.58000,0.34000' }], dayOf)[0]?.label).toBe('46.58000, 0.34000');
  });
});
