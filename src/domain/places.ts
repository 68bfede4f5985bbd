import { median } from './median.ts';

/** A coordinate carried by more distinct addresses than this is doubtful: somebody's default, not a place. */
export const DOUBTFUL_ADDRESSES = 5;

const DIACRITICS = /\p{Diacritic}/gu;

/** An address as compared: no case, accents or punctuation, single spaces; '' where nothing is left. */
export function addressKey(address: string): string {
  return address
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** One intervention as the ranking sees it. */
export type Visit = {
  readonly address: string;
  /** Key of its place: its folded address, or else where that place began (see placePoints.ts). */
  readonly place: string;
  /** Degrees; both null where only the address is known. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** UTC milliseconds. */
  readonly at: number;
  readonly sector: string | null;
};

export type Place = {
  readonly key: string;
  /** The address as most often written, or the coordinates. */
  readonly label: string;
  readonly count: number;
  /** Distinct calendar days. */
  readonly days: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** Median of the known positions; null where none is known. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly sector: string | null;
};

/** The value that occurs most often; the first such. '' of none. */
export function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  let best = '';
  let most = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > most) [best, most] = [value, count];
  }
  return best;
}

/** Gathers visits by place: most visited first, then most recently visited, then by key. `dayOf` names the calendar day of a time. */
export function rankPlaces(visits: Iterable<Visit>, dayOf: (at: number) => string): readonly Place[] {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    const group = groups.get(visit.place);
    if (group) group.push(visit);
    else groups.set(visit.place, [visit]);
  }
  const places = [...groups].map(([key, group]): Place => {
    const times = group.map((visit) => visit.at);
    const lat = median(group.flatMap((visit) => visit.lat ?? []));
    const lon = median(group.flatMap((visit) => visit.lon ?? []));
    const label = mostFrequent(group.map((visit) => visit.address));
    return {
      key,
      label: label === '' ? `${(lat ?? 0).toFixed(5)}, ${(lon ?? 0).toFixed(5)}` : label,
      count: group.length,
      days: new Set(times.map(dayOf)).size,
      firstAt: times.reduce((a, b) => Math.min(a, b)),
      lastAt: times.reduce((a, b) => Math.max(a, b)),
      lat,
      lon,
      sector: group[0]?.sector ?? null,
    };
  });
  return places.toSorted((a, b) => b.count - a.count || b.lastAt - a.lastAt || (a.key < b.key ? -1 : 1));
}
