import type { Transaction } from 'kysely';
import type * as z from 'zod/mini';
import type { personPatchSchema } from '../../../sync/desk.ts';
import { cancelCodes } from '../../auth/code.ts';
import { endSessions } from '../../auth/endSessions.ts';
import type { Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import type { Schema } from '../../store/schema.ts';
import { nameOf } from './nameOf.ts';
import { mustKnowSector } from './sectors.ts';

type PersonPatch = z.infer<typeof personPatchSchema>;

/** Throws 'last-administrator' unless another administrator is active. */
async function mustLeaveAnAdministrator(trx: Transaction<Schema>, organisation: string, id: string): Promise<void> {
  // Two administrators who deactivate each other at once: the second waits here, then sees that the first is gone.
  await trx
    .updateTable('organisations')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('id', '=', organisation)
    .execute();
  const another = await trx
    .selectFrom('people')
    .select('id')
    .where('organisation', '=', organisation)
    .where('role', '=', 'administrator')
    .where('active', '=', 1)
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst();
  if (!another) throw problem('last-administrator');
}

/**
 * Changes a person of the organisation. Somebody deactivated loses sessions and unused codes at once. Throws
 * 'not-found', 'sector-unknown' or 'last-administrator'.
 */
export async function changePerson(
  context: Context,
  organisation: string,
  id: string,
  patch: PersonPatch,
): Promise<void> {
  await context.store.write(async (trx) => {
    const person = await trx
      .selectFrom('people')
      .select(['name', 'role', 'sector', 'active'])
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!person) throw problem('not-found');
    if (patch.sector !== undefined) await mustKnowSector(trx, organisation, patch.sector);
    if (patch.active === false && person.role === 'administrator')
      await mustLeaveAnAdministrator(trx, organisation, id);
    await trx
      .updateTable('people')
      .set({
        name: patch.name === undefined ? person.name : nameOf(patch.name),
        sector: patch.sector === undefined ? person.sector : patch.sector,
        active: patch.active === undefined ? person.active : Number(patch.active),
      })
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .execute();
    if (patch.active !== false) return;
    await cancelCodes(trx, organisation, id);
    await endSessions(context, trx, organisation, 'person', id);
  });
}
