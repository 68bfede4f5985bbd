import { sql, type RawBuilder } from 'kysely';
import type { StatusPhase } from '../../../domain/kind.ts';
import { kinds } from '../../../domain/kinds/index.ts';
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

const ENDED = sql<boolean>`ended_at is not null and ended_at >= created_at`;

/** The figures above the map. Late: not closed, and past its target. */
export async function summary(context: Context, reach: Reach, filter: Filter): Promise<SummaryResponse> {
  const { db } = context.store;
  const rows = db.selectFrom('interventions').where(where(reach, filter));
  const closed = rows.where(inPhase(['closed']));
  const byStatus = await rows
    .select(['status', sql<number>`count(*)`.as('count')])
    .groupBy('status')
    .execute();
  const { late } = await rows
    .select(sql<number>`count(*)`.as('late'))
    .where(inPhase(['open', 'stopped']))
    .where('due_at', '<', context.now())
    .executeTakeFirstOrThrow();
  const { measured, within, surface } = await closed
    .select([
      sql<number>`coalesce(sum(case when ended_at is not null and due_at is not null then 1 else 0 end), 0)`.as(
        'measured',
      ),
      sql<number>`coalesce(sum(case when ended_at <= due_at then 1 else 0 end), 0)`.as('within'),
      sql<number>`coalesce(sum(surface_m2), 0)`.as('surface'),
    ])
    .executeTakeFirstOrThrow();
  const { ended } = await closed
    .select(sql<number>`count(*)`.as('ended'))
    .where(ENDED)
    .executeTakeFirstOrThrow();
  const middle = await closed
    .select(sql<number>`ended_at - created_at`.as('duration'))
    .where(ENDED)
    .orderBy('duration')
    .limit(1)
    .offset(Math.max(0, Math.floor((Number(ended) - 1) / 2)))
    .executeTakeFirst();
  return {
    total: byStatus.reduce((sum, row) => sum + Number(row.count), 0),
    byStatus: Object.fromEntries(byStatus.map((row) => [row.status, Number(row.count)])),
    late: Number(late),
    withinTarget: Number(measured) === 0 ? null : Number(within) / Number(measured),
    medianToEnd: middle ? Number(middle.duration) : null,
    surfaceM2: Math.round(Number(surface) * 100) / 100,
  };
}
