import type { Store } from '../../store/openStore.ts';

/** Whether the installation has no organisation yet. */
export async function isEmpty(store: Store): Promise<boolean> {
  const any = await store.db.selectFrom('organisations').select('id').limit(1).executeTakeFirst();
  return any === undefined;
}
