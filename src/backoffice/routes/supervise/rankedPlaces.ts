import { sql, type Kysely } from 'kysely';
import { calendarOf } from '../../../domain/calendar.ts';
import { rankPlaces } from '../../../domain/places.ts';
import type { Filter, PlacesResponse } from '../../../sync/desk.ts';
import type { Schema } from '../../store/schema.ts';
import { type Reach, where } from './where.ts';

/** Places shown at most; the total says how many there are. */
const SHOWN = 200;

/** Places by how often somebody came, days as they are in `timeZone`. Doubtful positions count nowhere. */
export async function rankedPlaces(
  db: Kysely<Schema>,
  reach: Reach,
  timeZone: string,
  filter: Filter,
  shown = SHOWN,
): Promise<PlacesResponse> {
  const condition = where(reach, filter);
  const rows = await db
    .selectFrom('interventions')
    .select(['address', 'address_key as addressKey', 'lat', 'lon', 'created_at as at', 'sector'])
    .where(condition)
    .where('doubtful', '=', 0)
    .where(sql<boolean>`(address_key != '' or lat is not null)`)
    .execute();
  const { doubtful } = await db
    .selectFrom('interventions')
    .select(sql<number>`coalesce(sum(doubtful), 0)`.as('doubtful'))
    .where(condition)
    .executeTakeFirstOrThrow();
  const places = rankPlaces(rows, calendarOf(timeZone).dayOf);
  return { places: places.slice(0, shown), total: places.length, doubtful: Number(doubtful) };
}
