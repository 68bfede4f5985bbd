import type { Transaction } from 'kysely';
import type { Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import type { Schema } from '../../store/schema.ts';

type Sector = { readonly id: string; readonly name: string };

/** Throws 'sector-unknown' unless the sector is one of the organisation; null stands for the whole territory. */
export async function mustKnowSector(
  trx: Transaction<Schema>,
  organisation: string,
  sector: string | null,
): Promise<void> {
  if (sector === null) return;
  const known = await trx
    .selectFrom('sectors')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', '=', sector)
    .executeTakeFirst();
  if (!known) throw problem('sector-unknown');
}

/** Adds a sector; one of that name already there is answered as it is, so that a doubled click adds nothing. */
export function addSector(
  context: Context,
  organisation: string,
  name: string,
): Promise<Sector & { readonly added: boolean }> {
  return context.store.write(async (trx) => {
    const there = await trx
      .selectFrom('sectors')
      .select(['id', 'name'])
      .where('organisation', '=', organisation)
      .where('name', '=', name)
      .executeTakeFirst();
    if (there) return { ...there, added: false };
    const sector = { id: context.newId(), name };
    await trx
      .insertInto('sectors')
      .values({ organisation, ...sector })
      .execute();
    return { ...sector, added: true };
  });
}
