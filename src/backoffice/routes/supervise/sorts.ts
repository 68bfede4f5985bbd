import { sql, type RawBuilder } from 'kysely';
import { PRIORITIES } from '../../../domain/intervention.ts';
import { kinds } from '../../../domain/kinds/index.ts';
import type { SORTS } from '../../../sync/desk.ts';

export type Sort = (typeof SORTS)[number];

/** What a table is sorted by: a column or a rank made of one, never null. */
export type SortKey = { readonly type: 'number' | 'string'; readonly sql: RawBuilder<number | string> };

function rank(column: string, values: readonly string[]): SortKey {
  const steps = values.map((value, i) => sql`when ${sql.lit(value)} then ${sql.lit(i + 1)}`);
  return { type: 'number', sql: sql<number>`case ${sql.ref(column)} ${sql.join(steps, sql` `)} else 0 end` };
}

const statuses = [...new Set(kinds.flatMap((kind) => kind.statuses.map((status) => status.value)))];

/** Addresses without case and accents; statuses and priorities in the order of their life, not of the alphabet. */
export const SORT_KEYS: { readonly [sort in Sort]: SortKey } = {
  createdAt: { type: 'number', sql: sql<number>`created_at` },
  address: { type: 'string', sql: sql<string>`address_key` },
  status: rank('status', statuses),
  priority: rank('priority', PRIORITIES),
  endedAt: { type: 'number', sql: sql<number>`coalesce(ended_at, 0)` },
};
