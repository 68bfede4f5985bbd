import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';

/** Brings the database to the newest migration; throws with a sentence where it is newer than the program. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  if (!(error instanceof Error)) throw new Error('The database could not be brought up to date.', { cause: error });
  const reason = error.message;
  if (/corrupted migrations|missing/i.test(reason))
    throw new Error(
      `The database was made by a newer Sillage: start that version, or restore an older backup. (${reason})`,
      { cause: error },
    );
  throw error;
}
