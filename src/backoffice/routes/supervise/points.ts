import { sql } from 'kysely';
import type { Filter, PointsResponse } from '../../../sync/desk.ts';
import type { Context } from '../../http/context.ts';
import { type Reach, where } from './where.ts';

/** What the heat map is drawn from: positions that are known and not doubtful, and how many are neither. */
export async function points(context: Context, reach: Reach, filter: Filter): Promise<PointsResponse> {
  const { db } = context.store;
  const condition = where(reach, filter);
  const rows = await db
    .selectFrom('interventions')
    .select(['id', 'lat', 'lon', 'created_at', 'status'])
    .where(condition)
    .where('doubtful', '=', 0)
    .where('lat', 'is not', null)
    .execute();
  const left = await db
    .selectFrom('interventions')
    .select([
      sql<number>`coalesce(sum(doubtful), 0)`.as('doubtful'),
      sql<number>`coalesce(sum(case when lat is null then 1 else 0 end), 0)`.as('without'),
    ])
    .where(condition)
    .executeTakeFirstOrThrow();
  return {
    id: rows.map((row) => row.id),
    lat: rows.map((row) => row.lat ?? 0),
    lon: rows.map((row) => row.lon ?? 0),
    at: rows.map((row) => row.created_at),
    status: rows.map((row) => row.status),
    doubtful: Number(left.doubtful),
    withoutPoint: Number(left.without),
  };
}
