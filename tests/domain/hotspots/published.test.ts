import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { falseDiscovery } from '../../../src/domain/hotspots/falseDiscovery.ts';
import { getisOrd } from '../../../src/domain/hotspots/getisOrd.ts';
import { nearRepeat } from '../../../src/domain/hotspots/nearRepeat.ts';
import { poissonAtLeast, poissonInterval } from '../../../src/domain/hotspots/poisson.ts';
import { sharedData } from '../../support/sharedData.ts';

const lattice = sharedData('oracle_getisord_16x16.json');
const burkitt = sharedData('oracle_burkitt.csv');

describe('figures that others published', () => {
  test('esda: Gi and Gi* of six points', () => {
    const six = {
      x: [10, 20, 40, 15, 30, 30],
      y: [10, 10, 10, 20, 20, 30],
      values: [2, 3, 3.2, 5, 8, 7],
      radius: 15,
    };
    const printed = (withItself: boolean) => [...getisOrd({ ...six, withItself })].map((z) => Number(z.toFixed(8)));
    expect(printed(false)).toEqual([-1.0136729, -0.04361589, 1.31558703, -0.31412676, 1.15373986, 1.77833941]);
    expect(printed(true)).toEqual([-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331]);
  });

  test.skipIf(lattice === null)('spdep: Gi of the 16 × 16 lattice of Getis & Ord (1996)', () => {
    const { x, y, val } = JSON.parse(readFileSync(lattice ?? '', 'utf8')) as {
      readonly [column in 'x' | 'y' | 'val']: readonly number[];
    };
    const at = (radius: number, withItself: boolean) =>
      (getisOrd({ x, y, values: val, radius, withItself })[119] ?? NaN).toFixed(6);
    expect([30, 60, 90, 120, 150].map((radius) => at(radius, false))).toEqual([
      '1.221979',
      '1.748098',
      '1.986135',
      '1.893374',
      '1.237454',
    ]);
    expect(Number(at(30, true)).toFixed(5)).toBe('1.45078');
  });

  test.skipIf(burkitt === null)('pointpats: Knox of Burkitt’s lymphoma', () => {
    const rows = readFileSync(burkitt ?? '', 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map(Number));
    const column = (n: number) => rows.map((row) => row[n] ?? NaN);
    const [[knox] = []] = nearRepeat({ x: column(0), y: column(1), t: column(2), distances: [20], delays: [5] }) ?? [];
    expect(knox?.observed).toBe(13);
    expect(knox?.expected.toFixed(7)).toBe('10.1438161');
    expect(knox?.p.toFixed(4)).toBe('0.2223');
    expect(poissonAtLeast(14, knox?.expected ?? NaN).toFixed(8)).toBe('0.14624558');
  });

  test('Garwood (1936): exact limits of a Poisson count at 95 %', () => {
    const printed = (count: number) => poissonInterval(count).map((mean) => mean.toFixed(3));
    expect([0, 1, 3, 10, 25].map(printed)).toEqual([
      ['0.000', '3.689'],
      ['0.025', '5.572'],
      ['0.619', '8.767'],
      ['4.795', '18.390'],
      ['16.179', '36.905'],
    ]);
  });

  test('Benjamini & Hochberg (1995): the first four of their fifteen', () => {
    const fifteen = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect([...falseDiscovery(fifteen)].map((q) => q <= 0.05)).toEqual(fifteen.map((_, n) => n < 4));
    // The order they come in is not looked at.
    expect([...falseDiscovery(fifteen.toReversed())]).toEqual([...falseDiscovery(fifteen)].toReversed());
  });
});
