import { rm } from 'node:fs/promises';
import type * as z from 'zod/mini';
import { addressesSchema } from '../../sync/addresses.ts';
import { basemapSchema } from '../../sync/basemap.ts';
import type { Context } from '../http/context.ts';
import { moveDurably } from './durable.ts';
import type { OrganisationFile } from './paths.ts';
import { organisationFilePath } from './paths.ts';

/** How each file of an organisation is described. */
const SCHEMAS = { basemap: basemapSchema, addresses: addressesSchema } as const satisfies {
  readonly [what in OrganisationFile]: unknown;
};

type Description<W extends OrganisationFile> = z.infer<(typeof SCHEMAS)[W]>;

/** What an organisation has of this; null where it has nothing. */
export async function readOrganisationFile<W extends OrganisationFile>(
  { store }: Context,
  organisation: string,
  what: W,
): Promise<Description<W> | null> {
  const row = await store.db
    .selectFrom('organisation_files')
    .select('description')
    .where('organisation', '=', organisation)
    .where('what', '=', what)
    .executeTakeFirst();
  return row ? (SCHEMAS[what].parse(JSON.parse(row.description)) as Description<W>) : null;
}

async function replaceRow(
  { store }: Context,
  organisation: string,
  what: OrganisationFile,
  described: Description<OrganisationFile> | null,
): Promise<string | null> {
  return store.write(async (trx) => {
    const before = await trx
      .selectFrom('organisation_files')
      .select('id')
      .where('organisation', '=', organisation)
      .where('what', '=', what)
      .executeTakeFirst();
    await trx
      .deleteFrom('organisation_files')
      .where('organisation', '=', organisation)
      .where('what', '=', what)
      .execute();
    if (described)
      await trx
        .insertInto('organisation_files')
        .values({ organisation, what, id: described.id, description: JSON.stringify(described) })
        .execute();
    return before?.id ?? null;
  });
}

/**
 * Puts the file that lies at `from` in the place of the one before: on the disk for good and described before that one
 * is let go.
 */
export async function keepOrganisationFile<W extends OrganisationFile>(
  context: Context,
  organisation: string,
  what: W,
  from: string,
  described: Description<W>,
): Promise<void> {
  const path = (id: string): string => organisationFilePath(context.dataFolder, what, organisation, id);
  await moveDurably(from, path(described.id));
  const before = await replaceRow(context, organisation, what, described);
  if (before !== null && before !== described.id) await rm(path(before), { force: true });
}

/** Takes a file of an organisation away; its tablets let theirs go when they hear of it. */
export async function removeOrganisationFile(
  context: Context,
  organisation: string,
  what: OrganisationFile,
): Promise<void> {
  const before = await replaceRow(context, organisation, what, null);
  if (before !== null) await rm(organisationFilePath(context.dataFolder, what, organisation, before), { force: true });
}
