import { basemapSchema } from '../../sync/basemap.ts';
import type { Basemap } from '../../sync/basemap.ts';
import type { Context } from '../http/context.ts';

/** The basemap of an organisation; null where it has none. */
export async function readBasemap({ store }: Context, organisation: string): Promise<Basemap | null> {
  const row = await store.db
    .selectFrom('basemaps')
    .select('description')
    .where('organisation', '=', organisation)
    .executeTakeFirst();
  return row ? basemapSchema.parse(JSON.parse(row.description)) : null;
}

/** Puts another basemap in the place of the one before, or none. Resolves to the id of the one before. */
export async function writeBasemap(
  { store }: Context,
  organisation: string,
  basemap: Basemap | null,
): Promise<string | null> {
  return store.write(async (trx) => {
    const before = await trx
      .selectFrom('basemaps')
      .select('id')
      .where('organisation', '=', organisation)
      .executeTakeFirst();
    await trx.deleteFrom('basemaps').where('organisation', '=', organisation).execute();
    if (basemap)
      await trx
        .insertInto('basemaps')
        .values({ organisation, id: basemap.id, description: JSON.stringify(basemap) })
        .execute();
    return before?.id ?? null;
  });
}
