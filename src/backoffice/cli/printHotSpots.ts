import { DELAYS, DISTANCES, type HotSpots } from '../../domain/hotspots/hotSpots.ts';
import { poissonInterval } from '../../domain/hotspots/poisson.ts';
import type { Visit } from '../../domain/places.ts';
import type { Terminal } from './terminal.ts';
import { say } from './words.ts';

type Page = Pick<Terminal, 'language' | 'print'> & {
  readonly dayOf: (at: number) => string;
  /** Lines of each table. */
  readonly limit: number;
};

export type Told = {
  readonly found: HotSpots;
  readonly visits: readonly Visit[];
  readonly doubtful: number;
  /** Whether a period was asked for, which can be compared with the one before. */
  readonly compared: boolean;
};

const GAP = '  ';
/** Below this a p-value is only told to be so. */
const LEAST_P = 0.001;

/** Rows as columns of equal width: text to the left, all else to the right. The last column is as long as it is. */
function columns(head: string, rows: readonly (readonly string[])[]): readonly string[] {
  const titles = head.split('|');
  const widths = titles.map((title, n) => Math.max(title.length, ...rows.map((row) => row[n]?.length ?? 0)));
  return [titles, ...rows].map((row) =>
    row.map((cell, n) => (n === row.length - 1 ? cell : cell.padStart(widths[n] ?? 0))).join(GAP),
  );
}

function range(low: number | string, high: number | string): string {
  return low === high ? String(low) : `${String(low)}–${String(high)}`;
}

/** Where it comes back as tables for a terminal. */
export function printHotSpots({ language, print, dayOf, limit }: Page, told: Told): void {
  const { found, visits, doubtful, compared } = told;
  const number = new Intl.NumberFormat(language);
  const tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const chance = (p: number): string => (p < LEAST_P ? '< 0.001' : p.toFixed(3));
  const title = (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]): void => {
    print('');
    print(say(language, key, values));
  };
  if (visits.length === 0) {
    print(say(language, 'noPlaces'));
    return;
  }
  const times = visits.map(({ at }) => at);
  const [first, last] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
  print(say(language, 'hotSpotsOf', { n: number.format(visits.length), from: dayOf(first), to: dayOf(last) }));
  if (doubtful > 0) print(say(language, 'doubtful', { n: number.format(doubtful) }));

  title('hotPlaces', { n: number.format(found.places.length) });
  const places = found.places.slice(0, limit).map((place) => {
    const [low, high] = poissonInterval(place.count).map((mean) => tenths.format(mean));
    return [
      range(place.best, place.worst),
      number.format(place.count),
      range(low ?? '', high ?? ''),
      number.format(place.days),
      dayOf(place.lastAt),
      place.label,
    ];
  });
  for (const line of columns(say(language, 'hotPlacesHead'), places)) print(line);

  const { cells } = found;
  title('hotAreas', {
    areas: number.format(cells.areas.length),
    cells: number.format(cells.cells),
    empty: number.format(cells.empty),
    side: number.format(cells.cellM),
  });
  if (cells.outside > 0) print(say(language, 'outsideTerritory', { n: number.format(cells.outside) }));
  const areas = cells.areas
    .slice(0, limit)
    .map((area, n) => [
      String(n + 1),
      number.format(area.count),
      number.format(area.cells.length),
      tenths.format(area.cells[0]?.z ?? 0),
      area.label,
    ]);
  for (const line of columns(say(language, 'hotAreasHead'), areas)) print(line);

  const { changes } = found;
  if (changes) {
    title('hotChanges', { n: number.format(changes.tested) });
    const rows = [...changes.emerging, ...changes.fading].map((change) => [
      number.format(change.before),
      number.format(change.now),
      chance(change.q),
      change.label,
    ]);
    if (rows.length === 0) print(say(language, 'noChange'));
    else for (const line of columns(say(language, 'hotChangesHead'), rows)) print(line);
  } else if (compared) title('notComparable');

  if (!found.repeats) {
    title('tooManyPairs');
    return;
  }
  title('nearRepeats');
  const bands = found.repeats.map((row, n) => [
    range(n === 0 ? 0 : (DISTANCES[n - 1] ?? 0), DISTANCES[n] ?? 0),
    ...row.map(({ observed, expected, p }) =>
      observed === 0 ? '–' : `× ${tenths.format(observed / expected)}${p < 0.05 ? ' *' : '  '}`,
    ),
    '',
  ]);
  const head = [
    say(language, 'metres'),
    ...DELAYS.map(
      (delay, n) => `${range(n === 0 ? 0 : (DELAYS[n - 1] ?? 0) + 1, delay)} ${say(language, 'daysShort')}`,
    ),
    '',
  ];
  for (const line of columns(head.join('|'), bands)) print(line.trimEnd());
}
