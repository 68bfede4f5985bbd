import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { AddressRow } from '../../../src/domain/addresses/addressBook.ts';
import { addressBook, addressText, STEPS, streetOf } from '../../../src/domain/addresses/addressBook.ts';
import { nearestAddress } from '../../../src/domain/addresses/nearestAddress.ts';
import { packBook, unpackBook } from '../../../src/domain/addresses/packBook.ts';
import { indexAddresses, searchAddresses } from '../../../src/domain/addresses/searchAddresses.ts';
import { isNearlyBeginning } from '../../../src/domain/addresses/streetWords.ts';
import { distance } from '../../../src/domain/geo.ts';
import { makeAddresses } from '../../support/makeBan.ts';

type Told = readonly [number: number, suffix: string, street: string, commune: string, postcode: string];

/** In the order given, each a few metres north of the one before. */
function rowsOf(told: readonly Told[]): readonly AddressRow[] {
  return told.map(([number, suffix, street, commune, postcode], at) => ({
    number,
    suffix,
    street,
    commune,
    postcode,
    lat: 46.58 + at * 1e-4,
    lon: 0.34,
  }));
}

const TOWN = rowsOf([
  [10, '', 'Rue Carnot', 'Poitiers', '86000'],
  [12, '', 'Rue Carnot', 'Poitiers', '86000'],
  [12, 'bis', 'Rue Carnot', 'Poitiers', '86000'],
  [40, '', 'Rue Carnot', 'Poitiers', '86000'],
  [12, '', 'Rue Carnot', 'Buxerolles', '86180'],
  [3, '', 'Avenue de la Libération', 'Poitiers', '86000'],
  [3, '', 'Boulevard du Grand Cerf', 'Poitiers', '86000'],
  [5, '', 'Place du Général de Gaulle', 'Poitiers', '86000'],
  [8, '', 'Rue du 8 Mai 1945', 'Poitiers', '86000'],
  [1, '', 'Rue Saint-Éloi', 'Poitiers', '86000'],
  [7, '', 'Rue de l’Hôpital', 'Saint-Benoît', '86280'],
  [2, '', 'Impasse des Carnutes', 'Poitiers', '86000'],
]);
const INDEX = indexAddresses(addressBook(TOWN));
const texts = (typed: string, limit = 3): readonly string[] =>
  searchAddresses(INDEX, typed, limit).map((hit) => hit.text);

describe('what is typed finds', () => {
  test.each([
    ['12 r carnot poi', '12 Rue Carnot, Poitiers'],
    ['12 RUE CARNOT POITIERS', '12 Rue Carnot, Poitiers'],
    ['12bis rue carnot', '12 bis Rue Carnot, Poitiers'],
    ['12 bis carnot', '12 bis Rue Carnot, Poitiers'],
    ['12 carnot 86180', '12 Rue Carnot, Buxerolles'],
    ['12 carnot bux', '12 Rue Carnot, Buxerolles'],
    ['3 av liberation', '3 Avenue de la Libération, Poitiers'],
    ['3, bd du gd cerf', '3 Boulevard du Grand Cerf, Poitiers'],
    ['3 bd grd cerf', '3 Boulevard du Grand Cerf, Poitiers'],
    ['5 pl gal de gaulle', '5 Place du Général de Gaulle, Poitiers'],
    ['1 r st eloi', '1 Rue Saint-Éloi, Poitiers'],
    ['7 rue de l’hopital st ben', '7 Rue de l’Hôpital, Saint-Benoît'],
    ['7 hopital', '7 Rue de l’Hôpital, Saint-Benoît'],
    ['8 rue du 8 mai', '8 Rue du 8 Mai 1945, Poitiers'],
    ['rue du 8 mai 1945', 'Rue du 8 Mai 1945, Poitiers'],
    ['8 mai 1945', 'Rue du 8 Mai 1945, Poitiers'],
    ['12 rue carnto', '12 Rue Carnot, Poitiers'],
    ['12 rue carot', '12 Rue Carnot, Poitiers'],
    ['liberatoin', 'Avenue de la Libération, Poitiers'],
  ])('%s', (typed, text) => {
    // Two streets of that name: which comes first is not asked here.
    const found = texts(typed);
    if (text.includes('Rue Carnot')) expect(found).toContain(text);
    else expect(found[0]).toBe(text);
  });

  test('the number itself before the streets that lack it', () => {
    expect(searchAddresses(INDEX, '40 rue carnot', 5)[0]).toMatchObject({
      text: '40 Rue Carnot, Poitiers',
      precision: 'address',
      postcode: '86000',
    });
  });

  test('the nearest number of a street that has not the one typed, and says so', () => {
    const [hit] = searchAddresses(INDEX, '38 rue carnot poitiers', 1);
    expect(hit).toMatchObject({ text: '38 Rue Carnot, Poitiers', precision: 'near-number' });
    expect(hit?.lat).toBeCloseTo(46.5803, 5);
  });

  test('among equals the one that is near', () => {
    const near = (lat: number) => searchAddresses(INDEX, '12 rue carnot', 1, { lat, lon: 0.34 })[0]?.text;
    expect([near(46.5804), near(46.5801)]).toEqual(['12 Rue Carnot, Buxerolles', '12 Rue Carnot, Poitiers']);
  });

  test('no street that lacks one of the words, and nothing for nothing', () => {
    expect(texts('12 rue carnot paris')).toEqual([]);
    expect(texts('')).toEqual([]);
    expect(texts('   ,;')).toEqual([]);
    expect(texts('12')).toEqual([]);
  });

  test('each address once', () => {
    const all = searchAddresses(INDEX, 'carnot', 50).map((hit) => `${hit.text} ${hit.postcode}`);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a typing error', () => {
  test.each([
    ['carnto', 'carnot', true],
    ['crnot', 'carnot', true],
    ['carrnot', 'carnot', true],
    ['carnit', 'carnot', true],
    ['carnott', 'carnot', true],
    ['carno', 'carnot', true],
    ['liberatoin', 'liberation', true],
    ['cornit', 'carnot', false],
    ['gaulle', 'carnot', false],
    ['arcnto', 'carnot', false],
  ])('%s for %s: %s', (typed, word, nearly) => {
    expect(isNearlyBeginning(typed, word)).toBe(nearly);
  });
});

describe('a book', () => {
  const rows = makeAddresses(3_000);
  const book = addressBook(rows);

  test('holds each address once, wherever it stood in the file', () => {
    const shuffled = rows.toSorted((a, b) => a.lat - b.lat || a.lon - b.lon);
    expect(addressBook([...shuffled, ...rows])).toEqual(book);
    const told = Array.from(book.number, (_, at) => addressText(book, at, streetOf(book, at)));
    expect(told.toSorted()).toEqual(
      rows
        .map((row) => `${String(row.number)}${row.suffix === '' ? '' : ` ${row.suffix}`} ${row.street}, ${row.commune}`)
        .toSorted(),
    );
  });

  test('comes through its packed form as it was', () => {
    expect(unpackBook(JSON.parse(JSON.stringify(packBook(book))))).toEqual(book);
  });

  test('that is of another version, cut or no book at all is not read', () => {
    const packed = packBook(book);
    for (const wrong of [
      null,
      'book',
      {},
      { ...packed, version: 2 },
      { ...packed, lat: packed.lat.slice(1) },
      { ...packed, lon: packed.lon.map(String) },
      { ...packed, communes: [] },
      { ...packed, streets: [['Rue', 0, 1.5]] },
      { ...packed, suffixes: [1] },
    ])
      expect(unpackBook(wrong)).toBeNull();
  });

  test('leaves out what no house has for a number', () => {
    const [row] = TOWN;
    expect(
      addressBook([
        { ...row!, number: 70_000 },
        { ...row!, number: -1 },
        { ...row!, number: 1.5 },
      ]).number.length,
    ).toBe(0);
  });

  test('of 100,000 addresses weighs less than 1 MB, and is searched within 20 ms', () => {
    const large = addressBook(makeAddresses(100_000, 7));
    expect(large.number.length).toBe(100_000);
    expect(gzipSync(JSON.stringify(packBook(large))).length).toBeLessThan(1_000_000);
    const index = indexAddresses(large);
    const typed = ['12 r', '12 rue clai', '3 av du gd mont', 'boisel sur', '5 imp st roch val'];
    const times = typed.flatMap((text) =>
      [1, 2, 3].map(() => {
        const began = performance.now();
        searchAddresses(index, text, 5);
        return performance.now() - began;
      }),
    );
    expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(20);
  });
});

describe('the address nearest to a position', () => {
  const rows = makeAddresses(2_000, 3);
  const book = addressBook(rows);

  test.each([0, 1, 2, 3, 4, 5, 6, 7])('is the one that measuring all of them gives (%i)', (seed) => {
    const from = rows[seed * 200]!;
    const point = { lat: from.lat + 1e-4, lon: from.lon - 1e-4 };
    const metres = rows.map(({ lat, lon }) =>
      distance(point, { lat: Math.round(lat * STEPS) / STEPS, lon: Math.round(lon * STEPS) / STEPS }),
    );
    const found = nearestAddress(book, point, 500);
    expect(found?.metres).toBeCloseTo(Math.min(...metres), 1);
    expect(found?.hit.precision).toBe('address');
  });

  test('is none where all are too far', () => {
    expect(nearestAddress(book, { lat: 10, lon: 10 }, 100)).toBeNull();
    expect(nearestAddress(addressBook([]), { lat: 46.58, lon: 0.34 }, 100)).toBeNull();
  });
});
