import type { Transaction } from 'kysely';
import type { LatLon } from '../../domain/geo.ts';
import { pointAlone } from '../store/columns.ts';
import { placesOf } from '../store/placesOf.ts';
import type { Schema } from '../store/schema.ts';
import type { Touched } from './batch.ts';

type RowBefore = Pick<Schema['interventions'], 'place' | 'address_key' | 'lat' | 'lon'>;

/** Keys of the places of what has no address. One that has not moved stays at its place, whatever began nearer since. */
export async function placesOfChanged(
  trx: Transaction<Schema>,
  organisation: string,
  changed: readonly (readonly [id: string, each: Touched])[],
  before: ReadonlyMap<string, RowBefore>,
): Promise<ReadonlyMap<string, string>> {
  const alone = changed.flatMap(([id, { now }]) => {
    const point = now && pointAlone(now.intervention);
    return point ? [{ id, point, row: before.get(id) }] : [];
  });
  const [stay, look] = [new Map<string, string>(), [] as { readonly id: string; readonly point: LatLon }[]];
  for (const { id, point, row } of alone)
    if (row && row.place !== '' && row.address_key === '' && row.lat === point.lat && row.lon === point.lon)
      stay.set(id, row.place);
    else look.push({ id, point });
  const keys = await placesOf(
    trx,
    organisation,
    look.map(({ point }) => point),
  );
  return new Map([...stay, ...look.map(({ id }, n) => [id, keys[n] ?? ''] as const)]);
}
