import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type RawBuilder, sql } from 'kysely';
import type { Filter } from '../../../sync/desk.ts';
import type { PointFeed } from '../../../sync/pointColumns.ts';
import { packPoints, PART } from '../../../sync/pointColumns.ts';
import type { Context } from '../../http/context.ts';
import { partOfRow, readPointRows } from './pointRows.ts';
import { inReach, type Reach, where } from './where.ts';

const zipped = promisify(gzip);

/** Of gzip: more takes longer than a town's network saves. */
const LEVEL = 3;
/** Where more parts of time than these changed, everything is told. */
const MOST_TOLD = 12;

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
  return { epoch: digest([epoch, organisation, sector]), version: Number(version) };
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

/**
 * What the heat map is drawn from, gzipped: see sync/pointColumns.ts. Asked for since an answer before, only the parts of
 * time are told in which something changed: a record changes its part but rarely, and the counts then say so.
 */
export async function points(
  context: Context,
  reach: Reach,
  filter: Filter,
  asked: PointsAsked,
  feed: PointFeed,
): Promise<Buffer> {
  const told = await changedParts(context, reach, asked.since, feed);
  const condition = where(reach, filter);
  const rows = await readPointRows(
    context,
    told === null ? condition : sql<boolean>`(${condition} and ${within(told)})`,
    asked.ids,
  );
  const parts = await countParts(context, reach);
  return zipped(packPoints({ ...rows, timeZone: reach.timeZone, feed, parts, told }), { level: LEVEL });
}
