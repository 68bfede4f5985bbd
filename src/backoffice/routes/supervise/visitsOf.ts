import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Visit } from '../../../domain/places.ts';
import type { Filter } from '../../../sync/desk.ts';
import type { Schema } from '../../store/schema.ts';
import { type Reach, where } from './where.ts';

/** The filter, of what is at a place that is known for sure. */
export function visitsWhere(reach: Reach, filter: Filter): RawBuilder<boolean> {
  return sql<boolean>`(${where(reach, filter)} and doubtful = 0 and place != '')`;
}

/** Interventions of a condition (see `visitsWhere`) as visits. */
export async function visitsOf(db: Kysely<Schema>, condition: RawBuilder<boolean>): Promise<readonly Visit[]> {
  return db
    .selectFrom('interventions')
    .select(['address', 'place', 'lat', 'lon', 'created_at as at', 'sector'])
    .where(condition)
    .execute();
}

/** How many a doubtful position leaves out of that. */
export async function countDoubtful(db: Kysely<Schema>, reach: Reach, filter: Filter): Promise<number> {
  const { doubtful } = await db
    .selectFrom('interventions')
    .select(sql<number>`coalesce(sum(doubtful), 0)`.as('doubtful'))
    .where(where(reach, filter))
    .executeTakeFirstOrThrow();
  return Number(doubtful);
}
