import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The basemap that an organisation put there for its tablets. */
export const basemaps: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('basemaps')
      .addColumn('organisation', 'text', (column) => column.primaryKey())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('description', 'text', (column) => column.notNull())
      .execute();
  },
};
