import { CommandRefused, type Terminal } from './terminal.ts';
import { say } from './words.ts';

/** The organisation a command is for: the one that is named, or the only one; null where there is none. */
export async function chooseOrganisation(
  { context, language }: Terminal,
  asked: string | undefined,
): Promise<{ readonly id: string; readonly timeZone: string } | null> {
  const all = await context.store.db
    .selectFrom('organisations')
    .select(['id', 'name', 'time_zone as timeZone'])
    .orderBy('name')
    .execute();
  if (asked !== undefined) {
    const found = all.find((each) => each.id === asked);
    if (!found) throw new CommandRefused(say(language, 'organisationUnknown', { id: asked }), 1);
    return found;
  }
  if (all.length > 1) {
    const list = all.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
    throw new CommandRefused(say(language, 'manyOrganisations', { list }), 2);
  }
  return all[0] ?? null;
}
