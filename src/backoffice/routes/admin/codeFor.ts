import { type IssuedCode, issueCode } from '../../auth/code.ts';
import type { Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { roleSchema } from '../../../sync/protocol.ts';

/**
 * A one-use code for an active person: an agent enrols a device with it, the others choose a new password. Throws
 * 'not-found'.
 */
export function codeFor(context: Context, organisation: string, id: string): Promise<IssuedCode> {
  return context.store.write(async (trx) => {
    const person = await trx
      .selectFrom('people')
      .select('role')
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .where('active', '=', 1)
      .executeTakeFirst();
    if (!person) throw problem('not-found');
    return issueCode(context, trx, { organisation, id, role: roleSchema.parse(person.role) });
  });
}
