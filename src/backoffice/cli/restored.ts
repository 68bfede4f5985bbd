import { renewEpochs } from '../store/renewEpochs.ts';
import { CommandRefused, type Terminal } from './terminal.ts';
import { say } from './words.ts';

/** Says that the database was put back from a backup, for where the service cannot notice it by itself. */
export async function restored({ context, language, print }: Terminal): Promise<void> {
  const names = await renewEpochs(context);
  if (names.length === 0) throw new CommandRefused(say(language, 'nothingRestored'), 1);
  print(say(language, 'restored', { names: names.join(', ') }));
}
