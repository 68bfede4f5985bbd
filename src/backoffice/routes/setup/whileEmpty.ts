import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { problem } from '../../http/problem.ts';
import type { Store } from '../../store/openStore.ts';
import type { Schema } from '../../store/schema.ts';

/** Whether the installation has no organisation yet. */
export async function isEmpty(store: Store): Promise<boolean> {
  const any = await store.db.selectFrom('organisations').select('id').limit(1).executeTakeFirst();
  return any === undefined;
}

/**
 * Runs `work` in one transaction that only the first of several at once gets to commit; throws 'already-set-up' for
 * the others. SQLite's transactions follow one another by themselves.
 */
export function whileEmpty<T>(store: Store, work: (trx: Transaction<Schema>) => Promise<T>): Promise<T> {
  return store.write(async (trx) => {
    if (store.dialect === 'postgres') await sql`lock table organisations in share row exclusive mode`.execute(trx);
    const any = await trx.selectFrom('organisations').select('id').limit(1).executeTakeFirst();
    if (any) throw problem('already-set-up');
    return work(trx);
  });
}
