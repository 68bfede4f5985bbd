import type { Context } from '../http/context.ts';

/**
 * Version of an organisation's feed. Read after what a device is told, nothing in that is newer: rows, conflicts and
 * chunks are not read in one transaction, and may tell of what was committed meanwhile.
 */
export async function newestVersion({ store }: Pick<Context, 'store'>, organisation: string): Promise<number> {
  const { version } = await store.db
    .selectFrom('organisations')
    .select('version')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  return version;
}
