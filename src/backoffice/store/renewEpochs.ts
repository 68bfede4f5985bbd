import type { Context } from '../http/context.ts';
import { noteChange } from './changes.ts';

/**
 * Gives organisations (all of them, where none are named) a new epoch, by which their tablets read everything anew and
 * send again what a restored database has lost. Resolves to their names.
 */
export function renewEpochs(
  { store, newId }: Context,
  which: readonly string[] | null = null,
): Promise<readonly string[]> {
  return store.write(async (trx) => {
    const all = await trx.selectFrom('organisations').select(['id', 'name']).orderBy('name').execute();
    const chosen = all.filter(({ id }) => which === null || which.includes(id));
    for (const { id } of chosen) {
      await trx.updateTable('organisations').set({ epoch: newId() }).where('id', '=', id).execute();
      noteChange(trx, id);
    }
    return chosen.map(({ name }) => name);
  });
}
