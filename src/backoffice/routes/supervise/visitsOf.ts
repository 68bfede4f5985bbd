import { type Kysely, sql } from 'kysely';
import type { Visit } from '../../../domain/places.ts';
import type { Filter } from '../../../sync/desk.ts';
import type { Schema } from '../../store/schema.ts';
import { type Reach, where } from './where.ts';

/** Interventions of which it is known where they were, as visits; and how many a doubtful position leaves out. */
export async function visitsOf(
  db: Kysely<Schema>,
  reach: Reach,
  filter: Filter,
): Promise<{ readonly visits: readonly Visit[]; readonly doubtful: number }> {
  const condition = where(reach, filter);
  const visits = await db
    .selectFrom('interventions')
    .select(['address', 'place', 'lat', 'lon', 'created_at as at', 'sector'])
    .where(condition)
    .where('doubtful', '=', 0)
    .where('place', '!=', '')
    .execute();
  const { doubtful } = await db
    .selectFrom('interventions')
    .select(sql<number>`coalesce(sum(doubtful), 0)`.as('doubtful'))
    .where(condition)
    .executeTakeFirstOrThrow();
  return { visits, doubtful: Number(doubtful) };
}
