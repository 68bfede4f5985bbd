import type { Transaction } from 'kysely';
import type { LatLon } from '../../domain/geo.ts';
import { cellOf, cellsAround, createPlacePoints, type PlacePoint } from '../../domain/placePoints.ts';
import { among } from './among.ts';
import { insertAll } from './insertAll.ts';
import type { Schema } from './schema.ts';

/** Cells looked up at once. */
const SLICE = 5_000;

async function placeDiameterOf(trx: Transaction<Schema>, organisation: string): Promise<number> {
  const { place_diameter } = await trx
    .selectFrom('organisations')
    .select('place_diameter')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  return place_diameter;
}

/** Writes places that began. */
export async function addPlacePoints(
  trx: Transaction<Schema>,
  organisation: string,
  begun: readonly PlacePoint[],
  radius: number,
): Promise<void> {
  await insertAll(
    trx,
    'place_points',
    begun.map((place) => ({ organisation, cell: cellOf(place, radius), ...place })),
    true,
  );
}

/**
 * Keys of the places of points without an address, in their order; places that begin with them are written. Only once the
 * counter of the organisation was taken: two who begin a place at once would begin two.
 */
export async function placesOf(
  trx: Transaction<Schema>,
  organisation: string,
  points: readonly LatLon[],
): Promise<readonly string[]> {
  if (points.length === 0) return [];
  const diameter = await placeDiameterOf(trx, organisation);
  const radius = diameter / 2;
  const cells = [...new Set(points.flatMap((point) => cellsAround(point, radius)))];
  const known: PlacePoint[] = [];
  for (let at = 0; at < cells.length; at += SLICE)
    known.push(
      ...(await trx
        .selectFrom('place_points')
        .select(['key', 'lat', 'lon'])
        .where('organisation', '=', organisation)
        .where(among(trx, 'cell', cells.slice(at, at + SLICE)))
        .execute()),
    );
  const placeOf = createPlacePoints(diameter, known);
  const found = points.map(placeOf);
  const begun = found.flatMap(({ place, isNew }) => (isNew ? [place] : []));
  await addPlacePoints(trx, organisation, begun, radius);
  return found.map(({ place }) => place.key);
}
