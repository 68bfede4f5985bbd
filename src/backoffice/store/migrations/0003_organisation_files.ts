import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What an organisation put there for its tablets: its basemap, its addresses. */
export const organisationFiles: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('organisation_files')
      .addColumn('organisation', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('description', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('organisation_files_key', ['organisation', 'what'])
      .execute();
  },
};
