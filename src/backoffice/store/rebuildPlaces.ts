import { type Kysely, sql, type Transaction } from 'kysely';
import { createPlacePoints, type PlacePoint } from '../../domain/placePoints.ts';
import { refreshDerived } from './derived.ts';
import { addPlacePoints } from './placesOf.ts';
import type { Schema } from './schema.ts';

/** Rows read at once. */
const PAGE = 5_000;

/**
 * Finds the places of an organisation anew, of another extent where one is given, in the order in which its interventions
 * were created. Whoever writes records meanwhile waits, and so does whoever does the same.
 */
export async function rebuildPlaces(trx: Transaction<Schema>, organisation: string, extent?: number): Promise<void> {
  const { place_diameter: diameter } = await trx
    .updateTable('organisations')
    .set((eb) => ({ place_diameter: extent ?? eb.ref('place_diameter') }))
    .where('id', '=', organisation)
    .returning('place_diameter')
    .executeTakeFirstOrThrow();
  await trx.deleteFrom('place_points').where('organisation', '=', organisation).execute();
  await trx
    .updateTable('interventions')
    .set({ place: sql<string>`address_key` })
    .where('organisation', '=', organisation)
    .execute();
  const placeOf = createPlacePoints(diameter);
  const begun: PlacePoint[] = [];
  for (let after = { created_at: -1, id: '' }, more = true; more;) {
    const rows = await trx
      .selectFrom('interventions')
      .select(['id', 'lat', 'lon', 'created_at'])
      .where('organisation', '=', organisation)
      .where('address_key', '=', '')
      .where('lat', 'is not', null)
      .where((eb) => eb(eb.refTuple('created_at', 'id'), '>', eb.tuple(after.created_at, after.id)))
      .orderBy('created_at')
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const { id, lat, lon } of rows) {
      if (lat === null || lon === null) continue;
      const { place, isNew } = placeOf({ lat, lon });
      if (isNew) begun.push(place);
      await trx
        .updateTable('interventions')
        .set({ place: place.key })
        .where('organisation', '=', organisation)
        .where('id', '=', id)
        .execute();
    }
    after = rows.at(-1) ?? after;
    more = rows.length === PAGE;
  }
  await addPlacePoints(trx, organisation, begun, diameter / 2);
}

/** The places of every organisation, found where they never were: by an older version there were none. */
export async function refreshPlaces(db: Kysely<Schema>): Promise<void> {
  await refreshDerived(db, 'places', 'address, else first point', async () => {
    const organisations = await db.selectFrom('organisations').select('id').execute();
    for (const { id } of organisations) await db.transaction().execute((trx) => rebuildPlaces(trx, id));
  });
}
