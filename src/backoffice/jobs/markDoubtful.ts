import { sql, type Transaction } from 'kysely';
import { DOUBTFUL_ADDRESSES } from '../../domain/places.ts';
import type { Schema } from '../store/schema.ts';

type Coordinate = { readonly lat: number; readonly lon: number };

const SLICE = 400;

async function mark(trx: Transaction<Schema>, organisation: string, coordinates: readonly Coordinate[]): Promise<void> {
  const here = coordinates.map(({ lat, lon }) => sql`(lat = ${lat} and lon = ${lon})`);
  const rows = await trx
    .selectFrom('interventions')
    .select([
      'lat',
      'lon',
      sql<number>`count(distinct address_key)`.as('addresses'),
      sql<number>`max(doubtful)`.as('most'),
      sql<number>`min(doubtful)`.as('least'),
    ])
    .where('organisation', '=', organisation)
    .where('deleted', '=', 0)
    .where('address_key', '!=', '')
    .where(sql<boolean>`(${sql.join(here, sql` or `)})`)
    .groupBy(['lat', 'lon'])
    .execute();
  for (const row of rows) {
    const doubtful = Number(row.addresses) > DOUBTFUL_ADDRESSES ? 1 : 0;
    if (Number(row.most) === doubtful && Number(row.least) === doubtful) continue;
    await trx
      .updateTable('interventions')
      .set({ doubtful })
      .where('organisation', '=', organisation)
      .where('lat', '=', row.lat)
      .where('lon', '=', row.lon)
      .execute();
  }
}

/**
 * Flags every intervention at a coordinate shared by more than DOUBTFUL_ADDRESSES addresses, and unflags those whose
 * coordinate is so no longer. Only the given coordinates are looked at.
 */
export async function markDoubtful(
  trx: Transaction<Schema>,
  organisation: string,
  coordinates: readonly Coordinate[],
): Promise<void> {
  const distinct = [...new Map(coordinates.map((each) => [`${String(each.lat)} ${String(each.lon)}`, each])).values()];
  for (let at = 0; at < distinct.length; at += SLICE) await mark(trx, organisation, distinct.slice(at, at + SLICE));
}
