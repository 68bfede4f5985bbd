import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who brought an edit in a rescue file; null where its own device sent it. */
export const broughtBy: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('edits').addColumn('brought_by', 'text').execute();
  },
};
