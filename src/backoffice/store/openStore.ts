import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transaction } from 'kysely';
import { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import { postgresDialect } from './postgres.ts';
import type { Schema } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';

export type Store = {
  readonly db: Kysely<Schema>;
  readonly dialect: 'sqlite' | 'postgres';
  /** Runs `work` in one transaction and resolves after its commit; what it throws rolls everything back. */
  write<T>(work: (trx: Transaction<Schema>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

export type StoreOptions = {
  /** PostgreSQL when given and not empty; else SQLite in `dataFolder`. */
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
};

const TRIES = 5;

/** PostgreSQL may undo a transaction for another one's sake (serialisation failure, deadlock): it is done again. */
async function again<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (attempt >= TRIES || (code !== '40001' && code !== '40P01')) throw error;
    }
  }
}

/** Opens the database and brings it to the newest migration. */
export async function openStore({ databaseUrl, dataFolder }: StoreOptions): Promise<Store> {
  const remote = databaseUrl !== undefined && databaseUrl !== '';
  await mkdir(dataFolder, { recursive: true });
  const dialect = remote ? postgresDialect(databaseUrl) : sqliteDialect(join(dataFolder, 'sillage.sqlite'));
  const db = new Kysely<Schema>({ dialect });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    db,
    dialect: remote ? 'postgres' : 'sqlite',
    write: (work) => again(() => db.transaction().execute(work)),
    close: () => db.destroy(),
  };
}
