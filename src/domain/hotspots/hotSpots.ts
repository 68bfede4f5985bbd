import { mostFrequent, type Place, rankPlaces, type Visit } from '../places.ts';
import { type Change, changes } from './changes.ts';
import { type HotArea, hotCells, type HotCells, type HotCellsRequest } from './hotCells.ts';
import { nearRepeat, type Repeats } from './nearRepeat.ts';
import { planeOf } from './plane.ts';
import { type RankRange, rankRanges } from './rankRanges.ts';

const DAY = 86_400_000;
/** Upper ends of the bands in which returns are looked for: metres, and days. The first band is the place itself. */
export const DISTANCES = [25, 100, 200, 400] as const;
export const DELAYS = [7, 14, 28, 56] as const;

export type RankedPlace = Place & RankRange;

export type HotSpotsRequest = {
  readonly visits: readonly Visit[];
  /** Those of the period of the same length before; null where it is not known or cannot be compared. */
  readonly before: readonly Visit[] | null;
  readonly territory: HotCellsRequest['territory'];
  readonly cellM?: number;
  /** Names the calendar day of a UTC time. */
  readonly dayOf: (at: number) => string;
};

/** `label`: the address most often written there. */
export type NamedArea = HotArea & { readonly label: string };
export type NamedChange = Change & Pick<Place, 'label' | 'lat' | 'lon'>;

export type HotSpots = {
  readonly places: readonly RankedPlace[];
  readonly cells: Omit<HotCells, 'areas'> & { readonly areas: readonly NamedArea[] };
  /** null where there is nothing to compare with. */
  readonly changes: {
    readonly emerging: readonly NamedChange[];
    readonly fading: readonly NamedChange[];
    readonly tested: number;
  } | null;
  /** By distance (rows) and delay (columns); null where there are too many to count. */
  readonly repeats: readonly (readonly Repeats[])[] | null;
};

/** Places, most visited first, each with the ranks it can claim. */
export function rankedPlaces(visits: readonly Visit[], dayOf: (at: number) => string): readonly RankedPlace[] {
  const places = rankPlaces(visits, dayOf);
  const ranges = rankRanges(places.map(({ count }) => count));
  return places.map((place, n) => ({ ...place, ...(ranges[n] ?? { best: 1, worst: places.length }) }));
}

type Located = Visit & { readonly lat: number; readonly lon: number };

function isLocated(visit: Visit): visit is Located {
  return visit.lat !== null && visit.lon !== null;
}

/**
 * Events: what was recorded at one place on one day is one. Nine signatures on a wall, or three neighbours who report
 * them, came once; chance, which is what places are compared with, would not bring them together.
 */
function eventsOf(visits: readonly Visit[], dayOf: (at: number) => string): readonly Visit[] {
  return [...new Map(visits.map((visit) => [`${visit.place} ${dayOf(visit.at)}`, visit])).values()];
}

function repeatsOf(events: readonly Located[], dayOf: (at: number) => string): HotSpots['repeats'] {
  const [first] = events;
  if (!first) return DISTANCES.map(() => DELAYS.map(() => ({ observed: 0, expected: 0, p: 1 })));
  const plane = planeOf([first.lat, first.lon, first.lat, first.lon]);
  return nearRepeat({
    x: events.map((event) => plane.x(event.lon)),
    y: events.map((event) => plane.y(event.lat)),
    t: events.map((event) => Date.parse(dayOf(event.at)) / DAY),
    distances: DISTANCES,
    delays: DELAYS,
  });
}

function changesOf(
  events: readonly Visit[],
  before: readonly Visit[],
  dayOf: (at: number) => string,
): HotSpots['changes'] {
  const byKey = (period: readonly Visit[]): ReadonlyMap<string, Place> =>
    new Map(rankPlaces(period, dayOf).map((place) => [place.key, place]));
  const [now, then] = [byKey(events), byKey(before)];
  const keys = new Set([...now.keys(), ...then.keys()]);
  const found = changes(
    [...keys].map((key) => ({ key, now: now.get(key)?.count ?? 0, before: then.get(key)?.count ?? 0 })),
  );
  const named = (change: Change): NamedChange => {
    const { label = '', lat = null, lon = null } = now.get(change.key) ?? then.get(change.key) ?? {};
    return { ...change, label, lat, lon };
  };
  return { ...found, emerging: found.emerging.map(named), fading: found.fading.map(named) };
}

/** Whether a position is in an area: in one of its hot cells. */
function isInArea({ cells, bounds }: HotArea, { lat, lon }: Located): boolean {
  const within = ([south, west, north, east]: HotArea['bounds']): boolean =>
    lat >= south && lat < north && lon >= west && lon < east;
  return within(bounds) && cells.some((cell) => within(cell.bounds));
}

function named(area: HotArea, visits: readonly Located[]): NamedArea {
  const inside = visits.filter((visit) => isInArea(area, visit));
  return { ...area, label: mostFrequent(inside.flatMap(({ address }) => (address === '' ? [] : [address]))) };
}

/**
 * Where it comes back, beyond chance: docs/hotspots.md says how, in words. Places are ranked by interventions; all else
 * counts events. Doubtful positions are to be left out before.
 */
export function hotSpots({ visits, before, territory, cellM, dayOf }: HotSpotsRequest): HotSpots {
  const events = eventsOf(visits, dayOf);
  const located = events.filter(isLocated);
  const cells = hotCells({
    lat: located.map((event) => event.lat),
    lon: located.map((event) => event.lon),
    territory,
    ...(cellM === undefined ? {} : { cellM }),
  });
  const somewhere = visits.filter(isLocated);
  return {
    places: rankedPlaces(visits, dayOf),
    cells: { ...cells, areas: cells.areas.map((area) => named(area, somewhere)) },
    changes: before && changesOf(events, eventsOf(before, dayOf), dayOf),
    repeats: repeatsOf(located, dayOf),
  };
}
