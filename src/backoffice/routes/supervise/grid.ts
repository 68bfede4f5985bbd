import { sql } from 'kysely';
import { metresPerDegree } from '../../../domain/geo.ts';
import type { GridRequest, GridResponse } from '../../../sync/desk.ts';
import { POINT_STEPS } from '../../../sync/pointColumns.ts';
import type { Context } from '../../http/context.ts';
import { type Reach, where } from './where.ts';

/** Squares in one answer; where there would be more they are larger. */
const MOST = 400_000;

/**
 * Counts what the filter lets through by squares, each told at the middle of what is in it: drawn with a smoothing of
 * several squares it makes the picture of the points themselves.
 */
export async function grid(context: Context, reach: Reach, { cell, ...filter }: GridRequest): Promise<GridResponse> {
  const rows = context.store.db
    .selectFrom('interventions')
    .where(where(reach, filter))
    .where('doubtful', '=', 0)
    .where('lat', 'is not', null);
  const { south, west, north, east } = await rows
    .select([
      sql<number | null>`min(lat)`.as('south'),
      sql<number | null>`min(lon)`.as('west'),
      sql<number | null>`max(lat)`.as('north'),
      sql<number | null>`max(lon)`.as('east'),
    ])
    .executeTakeFirstOrThrow();
  if (south === null || west === null || north === null || east === null) return { lat: [], lon: [], count: [] };
  const metres = metresPerDegree((south + north) / 2);
  const area = Math.max(1, (north - south) * metres.lat) * Math.max(1, (east - west) * metres.lon);
  const side = Math.max(cell, Math.sqrt(area / MOST));
  const row = sql`floor((lat - ${sql.lit(south)}) * ${sql.lit(metres.lat / side)})`;
  const column = sql`floor((lon - ${sql.lit(west)}) * ${sql.lit(metres.lon / side)})`;
  const squares = await rows
    .select([sql<number>`avg(lat)`.as('lat'), sql<number>`avg(lon)`.as('lon'), sql<number>`count(*)`.as('count')])
    .groupBy([row, column])
    .execute();
  // Less than a metre is of no account, and takes half of the bytes.
  const rounded = (degrees: number): number => Math.round(Number(degrees) * POINT_STEPS) / POINT_STEPS;
  return {
    lat: squares.map((square) => rounded(square.lat)),
    lon: squares.map((square) => rounded(square.lon)),
    count: squares.map((square) => Number(square.count)),
  };
}
