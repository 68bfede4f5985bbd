import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Versions of a feed that were never given: see leaps.ts. */
export const leaps: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('feed_leaps')
      .addColumn('organisation', 'text', (column) => column.notNull())
      .addColumn('taken_off', 'bigint', (column) => column.notNull())
      .addColumn('landed', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('feed_leaps_key', ['organisation', 'landed'])
      .execute();
  },
};
