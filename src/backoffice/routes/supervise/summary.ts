import { sql, type RawBuilder } from 'kysely';
import type { StatusPhase } from '../../../domain/kind.ts';
import { kinds } from '../../../domain/kinds/index.ts';
import { median } from '../../../domain/median.ts';
import type { Filter, SummaryResponse } from '../../../sync/desk.ts';
import type { Context } from '../../http/context.ts';
import { type Reach, where } from './where.ts';

/** Whether the status of a row is in one of these phases, for its kind. */
function inPhase(phases: readonly StatusPhase[]): RawBuilder<boolean> {
  const each = kinds.map((kind) => {
    const values = kind.statuses.filter((status) => phases.includes(status.phase)).map((status) => status.value);
    return sql`(kind = ${kind.id} and kind_version = ${kind.version} and status in (${sql.join(values)}))`;
  });
  return sql<boolean>`(${sql.join(each, sql` or `)})`;
}

const CLOSED = inPhase(['closed']);
const ENDED = sql<boolean>`(${CLOSED} and ended_at is not null and ended_at >= created_at)`;

function countOf(condition: RawBuilder<boolean>): RawBuilder<number> {
  return sql<number>`sum(case when ${condition} then 1 else 0 end)`;
}

/**
 * The figures above the map, in one pass over what the filter lets through and one for the median. Late: not closed, and
 * past its target.
 */
export async function summary(context: Context, reach: Reach, filter: Filter): Promise<SummaryResponse> {
  const { db } = context.store;
  const rows = db.selectFrom('interventions').where(where(reach, filter));
  const isLate = sql<boolean>`(${inPhase(['open', 'stopped'])} and due_at < ${context.now()})`;
  const counts = await rows
    .select([
      'status',
      sql<number>`count(*)`.as('count'),
      countOf(isLate).as('late'),
      countOf(sql<boolean>`(${CLOSED} and ended_at is not null and due_at is not null)`).as('measured'),
      countOf(sql<boolean>`(${CLOSED} and ended_at <= due_at)`).as('within'),
      countOf(ENDED).as('ended'),
      sql<number | null>`sum(case when ${CLOSED} then surface_m2 end)`.as('surface'),
    ])
    .groupBy('status')
    .execute();
  const sum = (of: 'count' | 'late' | 'measured' | 'within' | 'ended' | 'surface'): number =>
    counts.reduce((total, row) => total + Number(row[of]), 0);
  const ended = sum('ended');
  // What is late will not be done in time any more: left out, a backlog would look like success.
  const judged = sum('measured') + sum('late');
  // The middle one, or the two of them.
  const middle = await rows
    .select(sql<number>`ended_at - created_at`.as('duration'))
    .where(ENDED)
    .orderBy('duration')
    .limit(ended % 2 === 0 ? 2 : 1)
    .offset(Math.max(0, Math.ceil(ended / 2) - 1))
    .execute();
  return {
    total: sum('count'),
    byStatus: Object.fromEntries(counts.map((row) => [row.status, Number(row.count)])),
    late: sum('late'),
    withinTarget: judged === 0 ? null : sum('within') / judged,
    medianToEnd: median(middle.map(({ duration }) => Number(duration))),
    surfaceM2: counts.some(({ surface }) => surface !== null) ? Math.round(sum('surface') * 100) / 100 : null,
  };
}
