import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Makes what rows hold that was derived, where it was not made of this already. */
export async function refreshDerived(
  db: Kysely<Schema>,
  what: string,
  madeOf: string,
  make: () => Promise<void>,
): Promise<void> {
  const known = await db.selectFrom('derived').select('made_of').where('what', '=', what).executeTakeFirst();
  if (known?.made_of === madeOf) return;
  await make();
  await db
    .insertInto('derived')
    .values({ what, made_of: madeOf })
    .onConflict((conflict) => conflict.column('what').doUpdateSet({ made_of: madeOf }))
    .execute();
}
