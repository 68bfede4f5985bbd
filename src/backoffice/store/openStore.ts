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

/** Opens the database and brings it to the newest migration. */
export async function openStore({ databaseUrl, dataFolder }: StoreOptions): Promise<Store> {
  const remote = databaseUrl !== undefined && databaseUrl !== '';
  await mkdir(dataFolder, { recursive: true });
  const dialect = remote ? postgresDialect(databaseUrl) : sqliteDialect(join(dataFolder, 'sillage.sqlite'));
  const db = new Kysely<Schema>({ dialect });
  await migrate(db);
  return {
    db,
    dialect: remote ? 'postgres' : 'sqlite',
    write: (work) => db.transaction().execute(work),
    close: () => db.destroy(),
  };
}
