import { noteChange } from '../store/changes.ts';
import { CommandRefused, type Terminal } from './terminal.ts';
import { say } from './words.ts';

/**
 * Says that the database was put back from a backup: each organisation gets a new epoch, by which its tablets read
 * everything anew and send again what it has lost. The database itself cannot know.
 */
export async function restored({ context, language, print }: Terminal): Promise<void> {
  const names = await context.store.write(async (trx) => {
    const all = await trx.selectFrom('organisations').select(['id', 'name']).orderBy('name').execute();
    for (const { id } of all) {
      await trx.updateTable('organisations').set({ epoch: context.newId() }).where('id', '=', id).execute();
      noteChange(trx, id);
    }
    return all.map(({ name }) => name);
  });
  if (names.length === 0) throw new CommandRefused(say(language, 'nothingRestored'), 1);
  print(say(language, 'restored', { names: names.join(', ') }));
}
