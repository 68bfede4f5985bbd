import type { Context } from '../../http/context.ts';

/** Names of an organisation's people and sectors, by id. */
export async function namesOf(context: Context, organisation: string): Promise<ReadonlyMap<string, string>> {
  const { db } = context.store;
  const people = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .execute();
  const sectors = await db
    .selectFrom('sectors')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .execute();
  return new Map([...people, ...sectors].map((each) => [each.id, each.name]));
}
