import type { Bounds } from '../../../domain/geo.ts';
import type { SearchChange } from '../filter/filter.ts';

const DIGITS = 5;
const [FURTHEST, NEAREST] = [5, 19];

/** The middle of the map and its zoom. */
export type Eye = { readonly lat: number; readonly lon: number; readonly zoom: number };

function numbers(text: string, count: number): readonly number[] | null {
  const found = text.split(',').map((each) => (each === '' ? NaN : Number(each)));
  return found.length === count && found.every((each) => Number.isFinite(each)) ? found : null;
}

/** What to put into the URL of the map so that it opens with the hot areas drawn, on one of them where it is given. */
export function showingArea(bounds: Bounds | undefined): SearchChange {
  return { areas: 'yes', eye: null, box: bounds ? bounds.map((degrees) => degrees.toFixed(DIGITS)).join(',') : null };
}

/** The bounds in a parameter of the URL; null where there are none, or what is there is none. */
export function boundsIn(text: string): Bounds | null {
  const [south = 0, west = 0, north = 0, east = 0] = numbers(text, 4) ?? [];
  return south < north && west < east && south >= -90 && north <= 90 && west >= -180 && east <= 180
    ? [south, west, north, east]
    : null;
}

/** What the map shows, as a parameter of the URL. */
export function eyeText({ lat, lon, zoom }: Eye): string {
  return [lat.toFixed(DIGITS), lon.toFixed(DIGITS), String(zoom)].join(',');
}

/** The same, read again; null where it is none. */
export function eyeIn(text: string): Eye | null {
  const [lat = 0, lon = 0, zoom = 0] = numbers(text, 3) ?? [];
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= FURTHEST && zoom <= NEAREST ? { lat, lon, zoom } : null;
}
