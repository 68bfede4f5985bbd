import { codeFor } from '../routes/admin/codeFor.ts';
import { CommandRefused, type Terminal } from './terminal.ts';
import { say } from './words.ts';

/**
 * Prints a one-use link at which somebody with a desk account chooses a new password: the way back in where the only
 * administrator forgot theirs. Who can run it can read the whole database already.
 */
export async function resetPassword(terminal: Terminal, email: string | undefined): Promise<void> {
  const { context, language, origin, print } = terminal;
  if (email === undefined) throw new CommandRefused(say(language, 'usage', { what: say(language, 'emailNeeded') }), 2);
  const person = await context.store.db
    .selectFrom('people')
    .select(['organisation', 'id', 'active'])
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  if (!person) throw new CommandRefused(say(language, 'emailUnknown', { email }), 1);
  if (person.active === 0) throw new CommandRefused(say(language, 'personInactive', { email }), 1);
  const { path, expiresAt } = await codeFor(context, person.organisation, person.id);
  print(say(language, 'passwordLink', { email, url: `${origin}${path}`, until: new Date(expiresAt).toISOString() }));
}
