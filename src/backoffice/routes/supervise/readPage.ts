import { sql, type Kysely } from 'kysely';
import type { Filter } from '../../../sync/desk.ts';
import type { Schema } from '../../store/schema.ts';
import type { Key, Order } from './keyset.ts';
import { SORT_KEYS, type Sort } from './sorts.ts';
import { type Reach, where } from './where.ts';

export type PageAsk = {
  readonly reach: Reach;
  readonly filter: Filter;
  readonly sort: Sort;
  readonly order: Order;
  readonly after: Key | null;
  readonly limit: number;
};
export type PageRow = Schema['interventions'] & { readonly sort_value: number | string };

/**
 * One page of interventions by keyset: rows inserted or changed meanwhile neither repeat nor hide one that stood still.
 */
export async function readPage(db: Kysely<Schema>, ask: PageAsk): Promise<readonly PageRow[]> {
  const key = SORT_KEYS[ask.sort].sql;
  const direction = sql.raw(ask.order);
  let query = db
    .selectFrom('interventions')
    .selectAll()
    .select(sql<number | string>`${key}`.as('sort_value'))
    .where(where(ask.reach, ask.filter));
  if (ask.after) {
    const beyond = sql.raw(ask.order === 'asc' ? '>' : '<');
    query = query.where(sql<boolean>`(${key}, id) ${beyond} (${ask.after.value}, ${ask.after.id})`);
  }
  return await query
    .orderBy(sql`${key} ${direction}`)
    .orderBy(sql`id ${direction}`)
    .limit(ask.limit)
    .execute();
}
