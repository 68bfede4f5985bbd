import type { Dialect } from 'kysely';
import { PostgresDialect } from 'kysely';
import pg from 'pg';

/** Kysely's PostgreSQL dialect; int8 comes as number: ours are milliseconds and counters, far below 2^53. */
export function postgresDialect(url: string): Dialect {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    types,
  });
  // A connection that breaks while nobody uses it would end the process; the pool opens another at the next query,
  // and that one tells if the database is still away.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
