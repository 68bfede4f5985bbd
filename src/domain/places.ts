/** A coordinate carried by more distinct addresses than this is doubtful: somebody's default, not a place. */
export const DOUBTFUL_ADDRESSES = 5;

/** Side in metres of the square that stands for a place where no address is known. */
const CELL = 25;

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
  readonly addressKey: string;
  readonly lat: number;
  readonly lon: number;
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
  /** Median position. */
  readonly lat: number;
  readonly lon: number;
  readonly sector: string | null;
};

/** Key of the place of a visit: its address, or the 25 m square it stands in. */
export function placeKey(visit: Pick<Visit, 'addressKey' | 'lat' | 'lon'>): string {
  if (visit.addressKey !== '') return visit.addressKey;
  const latStep = CELL / 111_195;
  const row = Math.floor(visit.lat / latStep);
  const lonStep = latStep / Math.max(0.01, Math.cos(((row + 0.5) * latStep * Math.PI) / 180));
  return `@${String(row)}:${String(Math.floor(visit.lon / lonStep))}`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function mostFrequent(values: readonly string[]): string {
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
    const key = placeKey(visit);
    const group = groups.get(key);
    if (group) group.push(visit);
    else groups.set(key, [visit]);
  }
  const places = [...groups].map(([key, group]): Place => {
    const times = group.map((visit) => visit.at);
    const lat = median(group.map((visit) => visit.lat));
    const lon = median(group.map((visit) => visit.lon));
    const label = mostFrequent(group.map((visit) => visit.address));
    return {
      key,
      label: label === '' ? `${lat.toFixed(5)}, ${lon.toFixed(5)}` : label,
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
