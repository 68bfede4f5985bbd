import { sql, type Transaction } from 'kysely';
import { DOUBTFUL_ADDRESSES } from '../../domain/places.ts';
import type { Schema } from '../store/schema.ts';
import { takeVersions } from '../store/takeVersions.ts';

export type Coordinate = { readonly lat: number; readonly lon: number };
type Flagged = Coordinate & { readonly doubtful: number };

const SLICE = 400;

/** Equal for equal coordinates only. */
export function coordinateKey({ lat, lon }: Coordinate): string {
  return `${String(lat)} ${String(lon)}`;
}

/** Coordinates among these whose rows do not all carry the flag they should. */
async function wronglyFlagged(
  trx: Transaction<Schema>,
  organisation: string,
  coordinates: readonly Coordinate[],
): Promise<readonly Flagged[]> {
  const here = coordinates.map(
    ({ lat, lon }) => sql`(cast(${lat} as double precision), cast(${lon} as double precision))`,
  );
  const rows = await trx
    .selectFrom('interventions')
    .select([
      'lat',
      'lon',
      sql<number>`count(distinct nullif(address_key, ''))`.as('addresses'),
      sql<number>`max(doubtful)`.as('most'),
      sql<number>`min(doubtful)`.as('least'),
    ])
    .where('organisation', '=', organisation)
    .where('deleted', '=', 0)
    .where(sql<boolean>`(lat, lon) in (values ${sql.join(here)})`)
    .groupBy(['lat', 'lon'])
    .execute();
  return rows.flatMap(({ lat, lon, addresses, most, least }) => {
    const doubtful = Number(addresses) > DOUBTFUL_ADDRESSES ? 1 : 0;
    const right = Number(most) === doubtful && Number(least) === doubtful;
    return right || lat === null || lon === null ? [] : [{ lat, lon, doubtful }];
  });
}

/** Flags the rows of one coordinate. Devices are to see it too: rows they may have read get a new version each. */
async function flag(trx: Transaction<Schema>, organisation: string, at: Flagged, unreadFrom: number): Promise<void> {
  const wrong = trx
    .selectFrom('interventions')
    .where('organisation', '=', organisation)
    .where('lat', '=', at.lat)
    .where('lon', '=', at.lon)
    .where('doubtful', '!=', at.doubtful);
  const { read } = await wrong
    .select((eb) => eb.fn.countAll<number>().as('read'))
    .where('version', '<', unreadFrom)
    .executeTakeFirstOrThrow();
  if (Number(read) > 0) {
    const first = await takeVersions(trx, organisation, Number(read));
    const numbered = wrong
      .select(['id', sql<number>`row_number() over (order by version) - 1`.as('place')])
      .where('version', '<', unreadFrom);
    await trx
      .updateTable('interventions')
      .from(numbered.as('numbered'))
      .set({ version: sql`${sql.lit(first)} + numbered.place` })
      .where('interventions.organisation', '=', organisation)
      .whereRef('interventions.id', '=', 'numbered.id')
      .execute();
  }
  await trx
    .updateTable('interventions')
    .set({ doubtful: at.doubtful })
    .where('organisation', '=', organisation)
    .where('lat', '=', at.lat)
    .where('lon', '=', at.lon)
    .where('doubtful', '!=', at.doubtful)
    .execute();
}

/**
 * Flags every intervention at a coordinate shared by more than DOUBTFUL_ADDRESSES addresses, and unflags those whose
 * coordinate is so no longer. Only the given coordinates are looked at. `unreadFrom`: first version that this
 * transaction took, whose rows nobody has read yet.
 */
export async function markDoubtful(
  trx: Transaction<Schema>,
  organisation: string,
  coordinates: readonly Coordinate[],
  unreadFrom: number = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  const distinct = [...new Map(coordinates.map((each) => [coordinateKey(each), each])).values()];
  for (let at = 0; at < distinct.length; at += SLICE)
    for (const each of await wronglyFlagged(trx, organisation, distinct.slice(at, at + SLICE)))
      await flag(trx, organisation, each, unreadFrom);
}
