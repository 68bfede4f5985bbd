import type { Transaction } from 'kysely';
import { noteChange } from './changes.ts';
import type { Schema } from './schema.ts';

/**
 * Takes `count` consecutive versions of an organisation's feed and returns the first. Its counter row stays locked
 * until the commit: take it last, and write rows in the same transaction, so that the order of versions is the order
 * of commits and a reader of the feed misses nothing. Whoever follows the feed is told after the commit.
 */
export async function takeVersions(trx: Transaction<Schema>, organisation: string, count: number): Promise<number> {
  const { version } = await trx
    .updateTable('organisations')
    .set((eb) => ({ version: eb('version', '+', count) }))
    .where('id', '=', organisation)
    .returning('version')
    .executeTakeFirstOrThrow();
  noteChange(trx, organisation);
  return version - count + 1;
}
