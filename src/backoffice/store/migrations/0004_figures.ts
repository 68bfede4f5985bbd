import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What the figures compare by, and stands in the documents only: see refreshFigureColumns.ts, which fills them. */
export const figures: Migration = {
  async up(db: Kysely<unknown>) {
    const table = db.schema.alterTable('interventions');
    await table.addColumn('answers', 'text', (column) => column.notNull().defaultTo('')).execute();
    await table.addColumn('cost', 'double precision').execute();
    await table.addColumn('photographed', 'bigint', (column) => column.notNull().defaultTo(0)).execute();
    await db.schema
      .createTable('derived')
      .addColumn('what', 'text', (column) => column.primaryKey())
      .addColumn('made_of', 'text', (column) => column.notNull())
      .execute();
  },
};
