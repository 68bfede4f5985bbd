import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * Whether a text column holds one of these values. The list goes as one parameter: the statement stays the same
 * whatever its length, so that it is built and prepared once, and no limit of parameters is met.
 */
export function among(db: Kysely<Schema>, column: string, values: readonly string[]): RawBuilder<boolean> {
  const { adapter } = db.getExecutor();
  return adapter instanceof PostgresAdapter
    ? sql<boolean>`${sql.ref(column)} = any(${values})`
    : sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;
}
