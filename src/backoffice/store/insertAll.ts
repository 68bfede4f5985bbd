import type { Insertable, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Below the limits of bound parameters: 32,766 on SQLite, 65,535 on PostgreSQL. */
const MAX_PARAMETERS = 30_000;

function* batches<T extends object>(rows: readonly T[]): Generator<readonly T[]> {
  const size = Math.max(1, Math.floor(MAX_PARAMETERS / Math.max(1, Object.keys(rows[0] ?? {}).length)));
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

/** Inserts rows in as few statements as the database takes. `ifAbsent`: rows whose key is there already are left alone. */
export async function insertAll<T extends keyof Schema>(
  trx: Transaction<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
  ifAbsent = false,
): Promise<void> {
  for (const batch of batches(rows)) {
    const insert = trx.insertInto(table).values(batch);
    await (ifAbsent ? insert.onConflict((conflict) => conflict.doNothing()) : insert).execute();
  }
}

/** Writes rows of interventions whole, in place of those with the same id. */
export async function upsertInterventions(
  trx: Transaction<Schema>,
  rows: readonly Schema['interventions'][],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'organisation' && column !== 'id');
  for (const batch of batches(rows)) {
    await trx
      .insertInto('interventions')
      .values(batch)
      .onConflict((conflict) =>
        conflict
          .columns(['organisation', 'id'])
          .doUpdateSet((eb) =>
            Object.fromEntries(
              columns.map((column) => [column, eb.ref(`excluded.${column as keyof Schema['interventions']}`)]),
            ),
          ),
      )
      .execute();
  }
}
