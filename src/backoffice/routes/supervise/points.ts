import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Filter } from '../../../sync/desk.ts';
import type { PointColumns } from '../../../sync/pointColumns.ts';
import { packPoints, POINT_STEPS } from '../../../sync/pointColumns.ts';
import type { Context } from '../../http/context.ts';
import { type Reach, where } from './where.ts';

const zipped = promisify(gzip);

/** Rows read at once: a million must not stand in memory as objects. */
const PAGE = 20_000;
/** Points that are put in the order of time. */
const MOST = 2 ** 21;
/** Of gzip: more takes longer than a town's network saves. */
const LEVEL = 3;

/** A column that grows as rows are read. */
function column<T extends Int32Array | Uint32Array | Uint8Array>(make: (length: number) => T) {
  let values = make(PAGE);
  let count = 0;
  return {
    push(value: number): void {
      if (count === values.length) {
        const larger = make(2 * count);
        larger.set(values);
        values = larger;
      }
      values[count] = value;
      count += 1;
    },
    taken: (): T => values.subarray(0, count) as T,
  };
}

/** Places of times in ascending order; equal ones as they stand. */
function orderOf(at: Uint32Array): Uint32Array {
  // One number for both sorts faster than a comparison: at most 2^32 seconds, and 2^21 points.
  const keys = Float64Array.from(at, (seconds, place) => seconds * MOST + place).sort();
  return Uint32Array.from(keys, (key) => key % MOST);
}

function inOrder(points: PointColumns): PointColumns {
  const { lat, lon, at, status, id } = points;
  if (at.length > MOST) return points;
  const order = orderOf(at);
  return {
    ...points,
    lat: Int32Array.from(order, (place) => lat[place] as number),
    lon: Int32Array.from(order, (place) => lon[place] as number),
    at: Uint32Array.from(order, (place) => at[place] as number),
    status: Uint8Array.from(order, (place) => status[place] as number),
    id: id && Array.from(order, (place) => id[place] as string),
  };
}

/** Positions that are known and not doubtful, and how many are neither. */
async function readPoints(context: Context, reach: Reach, filter: Filter, ids: boolean): Promise<PointColumns> {
  const { db } = context.store;
  const condition = where(reach, filter);
  const [lat, lon] = [column((length) => new Int32Array(length)), column((length) => new Int32Array(length))];
  const at = column((length) => new Uint32Array(length));
  const status = column((length) => new Uint8Array(length));
  const statuses: string[] = [];
  const id: string[] = [];
  for (let after = '', more = true; more;) {
    const rows = await db
      .selectFrom('interventions')
      .select(['id', 'lat', 'lon', 'created_at', 'status'])
      .where(condition)
      .where('doubtful', '=', 0)
      .where('lat', 'is not', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      let known = statuses.indexOf(row.status);
      if (known < 0) known = statuses.push(row.status) - 1;
      lat.push(Math.round((row.lat ?? 0) * POINT_STEPS));
      lon.push(Math.round((row.lon ?? 0) * POINT_STEPS));
      at.push(Math.max(0, Math.floor(row.created_at / 1000)));
      status.push(known);
      if (ids) id.push(row.id);
    }
    after = rows.at(-1)?.id ?? after;
    more = rows.length === PAGE;
  }
  const left = await db
    .selectFrom('interventions')
    .select([
      sql<number>`coalesce(sum(doubtful), 0)`.as('doubtful'),
      sql<number>`coalesce(sum(case when lat is null then 1 else 0 end), 0)`.as('without'),
    ])
    .where(condition)
    .executeTakeFirstOrThrow();
  return {
    lat: lat.taken(),
    lon: lon.taken(),
    at: at.taken(),
    status: status.taken(),
    statuses,
    id: ids ? id : null,
    doubtful: Number(left.doubtful),
    withoutPoint: Number(left.without),
  };
}

/** What the heat map is drawn from, in the order of time, gzipped: see sync/pointColumns.ts. */
export async function points(context: Context, reach: Reach, filter: Filter, ids: boolean): Promise<Buffer> {
  return zipped(packPoints(inOrder(await readPoints(context, reach, filter, ids))), { level: LEVEL });
}

/** Changes whenever the answer may be another: with any change of the organisation, and with what is asked. */
export async function pointsTag(context: Context, reach: Reach, filter: Filter, ids: boolean): Promise<string> {
  const { version, epoch } = await context.store.db
    .selectFrom('organisations')
    .select(['version', 'epoch'])
    .where('id', '=', reach.organisation)
    .executeTakeFirstOrThrow();
  const asked = JSON.stringify([epoch, Number(version), reach, filter, ids]);
  return `"${createHash('sha256').update(asked).digest('base64url')}"`;
}
