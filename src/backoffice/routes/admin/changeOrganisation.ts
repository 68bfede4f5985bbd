import type * as z from 'zod/mini';
import type { organisationPatchSchema } from '../../../sync/desk.ts';
import type { Context } from '../../http/context.ts';
import { rebuildPlaces } from '../../store/rebuildPlaces.ts';
import { nameOf } from './nameOf.ts';

type OrganisationPatch = z.infer<typeof organisationPatchSchema>;

/** Changes what devices read of their organisation at their next session. */
export async function changeOrganisation(
  context: Context,
  organisation: string,
  { name, basemap, bounds, placeDiameter }: OrganisationPatch,
): Promise<void> {
  const set = {
    ...(name === undefined ? {} : { name: nameOf(name) }),
    ...(basemap === undefined ? {} : { basemap }),
    ...(bounds === undefined ? {} : { bounds: JSON.stringify(bounds) }),
  };
  if (Object.keys(set).length > 0)
    await context.store.db.updateTable('organisations').set(set).where('id', '=', organisation).execute();
  if (placeDiameter !== undefined) await context.store.write((trx) => rebuildPlaces(trx, organisation, placeDiameter));
}
