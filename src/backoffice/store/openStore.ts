import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transaction } from 'kysely';
import { Kysely } from 'kysely';
import { changedIn, changesHere, changesOfPostgres, type OnChange } from './changes.ts';
import { migrate } from './migrate.ts';
import { postgresDialect } from './postgres.ts';
import { refreshPlaces } from './rebuildPlaces.ts';
import { refreshFigureColumns } from './refreshFigureColumns.ts';
import type { Schema } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';

export type Store = {
  readonly db: Kysely<Schema>;
  readonly dialect: 'sqlite' | 'postgres';
  /** Runs `work` in one transaction and resolves after its commit; what it throws rolls everything back. */
  write<T>(work: (trx: Transaction<Schema>) => Promise<T>): Promise<T>;
  /** Tells of every commit that took versions of a feed, by whatever process where the database is PostgreSQL. */
  follow(listener: OnChange): () => void;
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
    await refreshFigureColumns(db);
    await refreshPlaces(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const changes = remote ? changesOfPostgres(databaseUrl) : changesHere();
  const write: Store['write'] = async (work) => {
    let changed: readonly string[] = [];
    const done = await again(() =>
      db.transaction().execute(async (trx) => {
        const made = await work(trx);
        changed = changedIn(trx);
        await changes.beforeCommit(trx, changed);
        return made;
      }),
    );
    changes.afterCommit(changed);
    return done;
  };
  return {
    db,
    dialect: remote ? 'postgres' : 'sqlite',
    write,
    follow: changes.follow,
    async close() {
      await changes.close();
      await db.destroy();
    },
  };
}
