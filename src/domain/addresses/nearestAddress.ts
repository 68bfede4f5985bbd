import type { LatLon } from '../geo.ts';
import { distance, metresPerDegree } from '../geo.ts';
import type { AddressBook } from './addressBook.ts';
import { addressText, STEPS, streetOf } from './addressBook.ts';
import type { AddressHit } from './searchAddresses.ts';

export type NearestAddress = { readonly hit: AddressHit; readonly metres: number };

/** The address nearest to a position, not further than `within` metres; null where there is none. */
export function nearestAddress(book: AddressBook, point: LatLon, within: number): NearestAddress | null {
  const scale = metresPerDegree(point.lat);
  const [lat, lon] = [point.lat * STEPS, point.lon * STEPS];
  const [north, east] = [scale.lat / STEPS, scale.lon / STEPS];
  let [best, at] = [within * within, -1];
  for (let index = 0; index < book.lat.length; index += 1) {
    const up = ((book.lat[index] ?? 0) - lat) * north;
    const along = ((book.lon[index] ?? 0) - lon) * east;
    const square = up * up + along * along;
    if (square <= best) [best, at] = [square, index];
  }
  if (at < 0) return null;
  const street = streetOf(book, at);
  const there = { lat: (book.lat[at] ?? 0) / STEPS, lon: (book.lon[at] ?? 0) / STEPS };
  const postcode = book.communes[book.streets[street]?.commune ?? 0]?.postcode ?? '';
  const hit: AddressHit = { text: addressText(book, at, street), postcode, ...there, precision: 'address' };
  return { hit, metres: distance(point, there) };
}
