import { sql } from 'kysely';
import type { Filter } from '../../../sync/desk.ts';
import type { DoubtfulResponse } from '../../../sync/deskPlaces.ts';
import type { Context } from '../../http/context.ts';
import { type Reach, where } from './where.ts';

const POSITIONS = 200;
const EXAMPLES = 5;

/** Coordinates that too many addresses share, those with most interventions first, to be put right. */
export async function doubtfulPositions(context: Context, reach: Reach, filter: Filter): Promise<DoubtfulResponse> {
  const { db } = context.store;
  const flagged = db.selectFrom('interventions').where(where(reach, filter)).where('doubtful', '=', 1);
  const positions = await flagged
    .select([
      'lat',
      'lon',
      sql<number>`count(*)`.as('count'),
      sql<number>`count(distinct nullif(address_key, ''))`.as('addresses'),
    ])
    .groupBy(['lat', 'lon'])
    .orderBy('count', 'desc')
    .orderBy('lat')
    .orderBy('lon')
    .limit(POSITIONS)
    .execute();
  const addresses = flagged
    .select(['lat', 'lon', 'address'])
    .where('address', '!=', '')
    .groupBy(['lat', 'lon', 'address']);
  const numbered = db
    .selectFrom(addresses.as('addresses'))
    .select([
      'lat',
      'lon',
      'address',
      sql<number>`row_number() over (partition by lat, lon order by address)`.as('nth'),
    ]);
  const examples = await db
    .selectFrom(numbered.as('numbered'))
    .select(['lat', 'lon', 'address'])
    .where('nth', '<=', EXAMPLES)
    .execute();
  return {
    positions: positions.flatMap(({ lat, lon, ...each }) =>
      lat === null || lon === null
        ? []
        : [
            {
              lat,
              lon,
              count: Number(each.count),
              addresses: Number(each.addresses),
              examples: examples.filter((row) => row.lat === lat && row.lon === lon).map((row) => row.address),
            },
          ],
    ),
  };
}
