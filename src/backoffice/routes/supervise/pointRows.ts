import { type RawBuilder, sql } from 'kysely';
import type { PointColumns, PointGroup } from '../../../sync/pointColumns.ts';
import { PART, POINT_STEPS } from '../../../sync/pointColumns.ts';
import type { Context } from '../../http/context.ts';
import type { Schema } from '../../store/schema.ts';

/** Rows read at once: a million must not stand in memory as objects. */
const PAGE = 20_000;
/** Points that are put in the order of time. */
const MOST = 2 ** 21;

export type PointRows = Pick<PointColumns, 'lat' | 'lon' | 'at' | 'group' | 'groups' | 'id'>;

/** A column that grows as rows are read. */
function column<T extends Int32Array | Uint32Array>(make: (length: number) => T) {
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
  if (at.length > MOST) return Uint32Array.from(at.keys()).sort((a, b) => (at[a] as number) - (at[b] as number));
  // One number for both sorts faster than a comparison: at most 2^32 seconds, and 2^21 points.
  const keys = Float64Array.from(at, (seconds, place) => seconds * MOST + place).sort();
  return Uint32Array.from(keys, (key) => key % MOST);
}

function inOrder({ lat, lon, at, group, groups, id }: PointRows): PointRows {
  const order = orderOf(at);
  return {
    lat: Int32Array.from(order, (place) => lat[place] as number),
    lon: Int32Array.from(order, (place) => lon[place] as number),
    at: Uint32Array.from(order, (place) => at[place] as number),
    group: Uint32Array.from(order, (place) => group[place] as number),
    groups,
    id: id && Array.from(order, (place) => id[place] as string),
  };
}

type Grouped = Pick<Schema['interventions'], 'kind' | 'status' | 'sector' | 'answers' | 'doubtful' | 'lat' | 'lon'>;

function createGroups() {
  const groups: PointGroup[] = [];
  const places = new Map<string, number>();
  return {
    groups,
    placeOf(row: Grouped): number {
      const { kind, status, sector, answers } = row;
      const position = row.lat === null || row.lon === null ? 'none' : row.doubtful === 1 ? 'doubtful' : 'sure';
      const key = [kind, status, sector ?? '', answers, position].join('\n');
      const known = places.get(key);
      if (known !== undefined) return known;
      const place = groups.push({ kind, status, sector, answers, position }) - 1;
      places.set(key, place);
      return place;
    },
  };
}

const COLUMNS = ['id', 'lat', 'lon', 'doubtful', 'created_at', 'kind', 'status', 'sector', 'answers'] as const;
type Row = Pick<Schema['interventions'], (typeof COLUMNS)[number]>;

/** The rows of a condition, some at a time; `few`: all at once, as an index finds them. */
async function* readRows(
  { store: { db } }: Context,
  condition: RawBuilder<boolean>,
  few: boolean,
): AsyncGenerator<readonly Row[]> {
  const all = db
    .selectFrom('interventions')
    .select([...COLUMNS])
    .where(condition);
  if (few) {
    yield await all.execute();
    return;
  }
  for (let after = '', more = true; more;) {
    const rows = await all.where('id', '>', after).orderBy('id').limit(PAGE).execute();
    yield rows;
    after = rows.at(-1)?.id ?? after;
    more = rows.length === PAGE;
  }
}

/** The rows of a condition as columns, in the order of time; what has no sure position is told, without it. */
export async function readPointRows(
  context: Context,
  condition: RawBuilder<boolean>,
  { ids, few }: { readonly ids: boolean; readonly few: boolean },
): Promise<PointRows> {
  const [lat, lon] = [column((length) => new Int32Array(length)), column((length) => new Int32Array(length))];
  const [at, group] = [column((length) => new Uint32Array(length)), column((length) => new Uint32Array(length))];
  const { groups, placeOf } = createGroups();
  const id: string[] = [];
  for await (const rows of readRows(context, condition, few))
    for (const row of rows) {
      const shown = row.doubtful === 0 && row.lat !== null && row.lon !== null;
      lat.push(shown ? Math.round((row.lat ?? 0) * POINT_STEPS) : 0);
      lon.push(shown ? Math.round((row.lon ?? 0) * POINT_STEPS) : 0);
      at.push(Math.max(0, Math.floor(row.created_at / 1000)));
      group.push(placeOf(row));
      if (ids) id.push(row.id);
    }
  return inOrder({
    lat: lat.taken(),
    lon: lon.taken(),
    at: at.taken(),
    group: group.taken(),
    groups,
    id: ids ? id : null,
  });
}

/** The part of time in which a row was created, as SQL. */
export const partOfRow = sql<number>`created_at / ${sql.lit(PART * 1000)}`;
