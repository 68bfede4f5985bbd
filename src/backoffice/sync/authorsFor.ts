import type { Transaction } from 'kysely';
import type { Edit } from '../../domain/edit.ts';
import type { Actor } from '../http/context.ts';
import { among } from '../store/among.ts';
import type { Schema } from '../store/schema.ts';

/** Whose edits, besides their own, somebody may bring in a rescue file: at the desk everybody's, an agent nobody's. */
export async function authorsFor(
  trx: Transaction<Schema>,
  { organisation, user }: Actor,
  edits: readonly Edit[],
): Promise<ReadonlySet<string>> {
  if (user.role === 'agent') return new Set();
  const found = await trx
    .selectFrom('people')
    .select('id')
    .where('organisation', '=', organisation)
    .where(among(trx, 'id', [...new Set(edits.map((edit) => edit.author))]))
    .execute();
  return new Set(found.map((row) => row.id));
}
