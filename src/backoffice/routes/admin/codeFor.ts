import { issueCode } from '../../auth/code.ts';
import type { Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';

/** A one-use code for an active agent. Throws 'not-found', or 'code-for-agents-only' for people with a password. */
export function codeFor(
  context: Context,
  organisation: string,
  id: string,
): Promise<{ readonly code: string; readonly expiresAt: number }> {
  return context.store.write(async (trx) => {
    const person = await trx
      .selectFrom('people')
      .select('role')
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .where('active', '=', 1)
      .executeTakeFirst();
    if (!person) throw problem('not-found');
    // A code for them would be a way into the desk without the password.
    if (person.role !== 'agent') throw problem('code-for-agents-only');
    return issueCode(context, trx, organisation, id);
  });
}
