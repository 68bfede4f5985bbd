import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type RawBuilder, sql } from 'kysely';
import { kinds } from '../../../domain/kinds/index.ts';
import type { Filter } from '../../../sync/desk.ts';
import type { PointColumns, PointFeed, TooMany } from '../../../sync/pointColumns.ts';
import { MOST_POINTS, packPoints, PART } from '../../../sync/pointColumns.ts';
import type { Context } from '../../http/context.ts';
import { wereGiven } from '../../store/leaps.ts';
import { partOfRow, type PointRows, readPointRows } from './pointRows.ts';
import { inReach, type Reach, where } from './where.ts';

const zipped = promisify(gzip);

/** Of gzip: more takes longer than a town's network saves. */
const LEVEL = 3;
/** Where more parts of time than these changed, everything is told. */
const MOST_TOLD = 12;

/** What the answers of points are made of: no version of a record says that it changed. */
const FACETS = kinds.map(({ id, version, facets }) => [id, version, facets]);

const NO_ROWS: PointRows = {
  lat: new Int32Array(0),
  lon: new Int32Array(0),
  at: new Uint32Array(0),
  group: new Uint32Array(0),
  groups: [],
  id: null,
};

export type PointsAsked = {
  readonly ids: boolean;
  /** What the points that are known there were made of; null: none are. */
  readonly since: PointFeed | null;
};

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

/** What the points that somebody sees are made of now: another epoch for whoever sees others. */
export async function pointFeed(context: Context, { organisation, sector }: Reach): Promise<PointFeed> {
  const { version, epoch } = await context.store.db
    .selectFrom('organisations')
    .select(['version', 'epoch'])
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  return { epoch: digest([epoch, organisation, sector, FACETS]), version: Number(version) };
}

/** Another for any other answer: with any change of the organisation, and with what is asked. */
export function pointsTag(reach: Reach, filter: Filter, asked: PointsAsked, feed: PointFeed): string {
  return `"${createHash('sha256')
    .update(JSON.stringify([feed, reach, filter, asked]))
    .digest('base64url')}"`;
}

/** How many records there are in each part of time, deleted ones too: of a whole organisation the index alone tells. */
async function countParts(context: Context, reach: Reach): Promise<readonly (readonly [number, number])[]> {
  const rows = await context.store.db
    .selectFrom('interventions')
    .select([partOfRow.as('part'), sql<number>`count(*)`.as('count')])
    .where(inReach(reach))
    .groupBy(partOfRow)
    .orderBy('part')
    .execute();
  return rows.map(({ part, count }) => [Number(part), Number(count)] as const);
}

/** The parts of time in which something changed since; null where everything is to be told. */
async function changedParts(
  context: Context,
  { organisation }: Reach,
  since: PointFeed | null,
  feed: PointFeed,
): Promise<readonly number[] | null> {
  if (since?.epoch !== feed.epoch || since.version > feed.version) return null;
  if (!(await wereGiven(context.store.db, organisation, [since.version]))) return null;
  const rows = await context.store.db
    .selectFrom('interventions')
    .select(partOfRow.as('part'))
    .distinct()
    .where('organisation', '=', organisation)
    .where('version', '>', since.version)
    .limit(MOST_TOLD + 1)
    .execute();
  return rows.length > MOST_TOLD ? null : rows.map(({ part }) => Number(part));
}

function within(parts: readonly number[]): RawBuilder<boolean> {
  if (parts.length === 0) return sql<boolean>`1 = 0`;
  const each = parts.map((part) => {
    const [from, to] = [part * PART * 1000, (part + 1) * PART * 1000];
    return sql`(created_at >= ${sql.lit(from)} and created_at < ${sql.lit(to)})`;
  });
  return sql<boolean>`(${sql.join(each, sql` or `)})`;
}

const SURE_LAT = sql`case when doubtful = 0 then lat end`;
const SURE_LON = sql`case when doubtful = 0 then lon end`;
/** Standard deviations to each side of the mean in which nearly all are. */
const NEARLY_ALL = 2.5;

function around(mean: number, meanSquare: number): readonly [number, number] {
  const reach = NEARLY_ALL * Math.sqrt(Math.max(0, meanSquare - mean ** 2));
  return [mean - reach, mean + reach];
}

/** How many a condition lets through, where that is more than are told one by one; null: it is not. */
async function countTooMany(
  context: Context,
  condition: RawBuilder<boolean>,
  parts: PointColumns['parts'],
  most: number,
): Promise<TooMany | null> {
  if (parts.reduce((sum, [, count]) => sum + count, 0) <= most) return null;
  const row = await context.store.db
    .selectFrom('interventions')
    .select([
      sql<number>`count(*)`.as('all'),
      sql<number>`coalesce(sum(case when lat is null then 1 else 0 end), 0)`.as('none'),
      sql<number>`coalesce(sum(case when lat is not null and doubtful = 1 then 1 else 0 end), 0)`.as('doubtful'),
      sql<number>`avg(${SURE_LAT})`.as('lat'),
      sql<number>`avg(${SURE_LON})`.as('lon'),
      sql<number>`avg(${SURE_LAT} * ${SURE_LAT})`.as('latSquare'),
      sql<number>`avg(${SURE_LON} * ${SURE_LON})`.as('lonSquare'),
    ])
    .where(condition)
    .executeTakeFirstOrThrow();
  const [all, none, doubtful] = [Number(row.all), Number(row.none), Number(row.doubtful)];
  if (all <= most) return null;
  const [south, north] = around(Number(row.lat), Number(row.latSquare));
  const [west, east] = around(Number(row.lon), Number(row.lonSquare));
  return { sure: all - none - doubtful, doubtful, none, bounds: [south, west, north, east] };
}

/**
 * What the heat map is drawn from, gzipped: see sync/pointColumns.ts. Asked for since an answer before, only the parts of
 * time are told in which something changed: a record changes its part but rarely, and the counts then say so. More than
 * `most` are counted only.
 */
export async function points(
  context: Context,
  reach: Reach,
  filter: Filter,
  asked: PointsAsked,
  feed: PointFeed,
  most = MOST_POINTS,
): Promise<Buffer> {
  const condition = where(reach, filter);
  const parts = await countParts(context, reach);
  const tooMany = await countTooMany(context, condition, parts, most);
  const rest = { timeZone: reach.timeZone, feed, parts, tooMany };
  if (tooMany) return zipped(packPoints({ ...NO_ROWS, ...rest, told: null }), { level: LEVEL });
  const told = await changedParts(context, reach, asked.since, feed);
  const rows = await readPointRows(
    context,
    told === null ? condition : sql<boolean>`(${condition} and ${within(told)})`,
    { ids: asked.ids, few: told !== null },
  );
  return zipped(packPoints({ ...rows, ...rest, told }), { level: LEVEL });
}
