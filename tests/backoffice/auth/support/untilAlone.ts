import pg from 'pg';

/**
 * Runs `statement` on a PostgreSQL once nobody else is connected to it: a pool that is closed still says
 * goodbye for a moment, and stopping the server would cut it short.
 */
export async function untilAlone(url: string, statement = 'select 1'): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (;;) {
    const { rowCount } = await client.query(
      `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    if (rowCount === 0) break;
  }
  await client.query(statement);
  await client.end();
}
