import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The place of each intervention, and where those without an address began: see rebuildPlaces.ts, which finds them. */
export const places: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('organisations')
      .addColumn('place_diameter', 'bigint', (column) => column.notNull().defaultTo(30))
      .execute();
    await db.schema
      .alterTable('interventions')
      .addColumn('place', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await db.schema
      .createIndex('interventions_place')
      .on('interventions')
      // All that ranking places reads, of everything or of a period.
      .columns(['organisation', 'place', 'deleted', 'doubtful', 'created_at'])
      .execute();
    await db.schema
      .createTable('place_points')
      .addColumn('organisation', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('cell', 'text', (column) => column.notNull())
      .addColumn('lat', 'double precision', (column) => column.notNull())
      .addColumn('lon', 'double precision', (column) => column.notNull())
      .addPrimaryKeyConstraint('place_points_key', ['organisation', 'key'])
      .execute();
    await db.schema.createIndex('place_points_cell').on('place_points').columns(['organisation', 'cell']).execute();
  },
};
