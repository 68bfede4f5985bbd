import { CompiledQuery, type Insertable, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Below the limits of bound parameters: 32,766 on SQLite, 65,535 on PostgreSQL. */
const MAX_PARAMETERS = 30_000;
const KEPT_TEXTS = 200;

type OnConflict = 'fail' | 'leave' | 'replace';

/** SQL by what it does, per database: building the tree of a statement with thousands of values costs more than running it. */
const texts = new WeakMap<object, Map<string, string>>();

function textsOf(trx: Transaction<Schema>): Map<string, string> {
  const { adapter } = trx.getExecutor();
  const known = texts.get(adapter) ?? new Map<string, string>();
  texts.set(adapter, known);
  if (known.size > KEPT_TEXTS) known.clear();
  return known;
}

function* batches<T extends object>(rows: readonly T[]): Generator<readonly T[]> {
  const size = Math.max(1, Math.floor(MAX_PARAMETERS / Math.max(1, Object.keys(rows[0] ?? {}).length)));
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

/** The INSERT of these rows; those of another batch of the same columns and length differ in their values only. */
function statement<T extends keyof Schema>(
  trx: Transaction<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
  onConflict: OnConflict,
) {
  const insert = trx.insertInto(table).values(rows);
  if (onConflict === 'fail') return insert;
  if (onConflict === 'leave') return insert.onConflict((conflict) => conflict.doNothing());
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'organisation' && column !== 'id');
  return insert.onConflict((conflict) =>
    conflict
      .columns(['organisation', 'id'] as never)
      .doUpdateSet(((eb: { ref: (name: string) => unknown }) =>
        Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}`)]))) as never),
  );
}

async function insert<T extends keyof Schema>(
  trx: Transaction<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
  onConflict: OnConflict,
): Promise<void> {
  const known = textsOf(trx);
  for (const batch of batches(rows)) {
    const columns = Object.keys(batch[0] ?? {}) as (keyof Insertable<Schema[T]>)[];
    const key = `${table} ${onConflict} ${String(batch.length)} ${columns.join()}`;
    const sql = known.get(key) ?? statement(trx, table, batch, onConflict).compile().sql;
    known.set(key, sql);
    const parameters = batch.flatMap((row) => columns.map((column) => row[column]));
    await trx.executeQuery(CompiledQuery.raw(sql, parameters));
  }
}

/** Inserts rows of the same columns in as few statements as the database takes. `ifAbsent`: rows whose key is there already are left alone. */
export async function insertAll<T extends keyof Schema>(
  trx: Transaction<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
  ifAbsent = false,
): Promise<void> {
  await insert(trx, table, rows, ifAbsent ? 'leave' : 'fail');
}

/** Writes rows of interventions whole, in place of those with the same id. */
export async function upsertInterventions(
  trx: Transaction<Schema>,
  rows: readonly Schema['interventions'][],
): Promise<void> {
  await insert(trx, 'interventions', rows, 'replace');
}
