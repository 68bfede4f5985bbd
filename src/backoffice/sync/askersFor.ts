import type { Transaction } from 'kysely';
import type { Edit } from '../../domain/edit.ts';
import type { Asker } from '../../domain/permissions.ts';
import type { Actor } from '../http/context.ts';
import { among } from '../store/among.ts';
import type { Schema } from '../store/schema.ts';

/** By whose rights an author's edits are judged; null: they may not come this way at all. */
export type AskerOf = (author: string) => Asker | null;

/**
 * What comes in a rescue file is judged by the rights of whoever brings it: besides their own edits, at the desk
 * everybody's, an agent nobody's.
 */
export async function askersFor(
  trx: Transaction<Schema>,
  { organisation, user }: Actor,
  edits: readonly Edit[],
): Promise<AskerOf> {
  if (user.role === 'agent') return (author) => (author === user.id ? user : null);
  const found = await trx
    .selectFrom('people')
    .select('id')
    .where('organisation', '=', organisation)
    .where(among(trx, 'id', [...new Set(edits.map((edit) => edit.author))]))
    .execute();
  const known = new Set(found.map((row) => row.id));
  return (author) => (author === user.id || known.has(author) ? user : null);
}
