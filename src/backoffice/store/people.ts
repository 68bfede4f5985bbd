import type { Kysely, Transaction } from 'kysely';
import type { Role } from '../../domain/permissions.ts';
import type { Person } from '../../sync/desk.ts';
import { problem } from '../http/problem.ts';
import type { Schema } from './schema.ts';

/** Everybody of an organisation, with the number of devices they are signed in on. */
export async function listPeople(db: Kysely<Schema>, organisation: string): Promise<readonly Person[]> {
  const rows = await db
    .selectFrom('people')
    .leftJoin('devices', (join) =>
      join
        .onRef('devices.organisation', '=', 'people.organisation')
        .onRef('devices.person', '=', 'people.id')
        .on('devices.revoked_at', 'is', null),
    )
    .select(['people.id', 'people.name', 'people.role', 'people.email', 'people.sector', 'people.active'])
    .select((eb) => eb.fn.count<number>('devices.id').as('devices'))
    .where('people.organisation', '=', organisation)
    .groupBy(['people.id', 'people.name', 'people.role', 'people.email', 'people.sector', 'people.active'])
    .orderBy('people.name')
    .execute();
  return rows.map((row) => ({
    ...row,
    role: row.role as Role,
    active: row.active === 1,
    devices: Number(row.devices),
  }));
}

export async function mustKnowSector(
  trx: Transaction<Schema>,
  organisation: string,
  sector: string | null | undefined,
): Promise<void> {
  if (sector === null || sector === undefined) return;
  const known = await trx
    .selectFrom('sectors')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', '=', sector)
    .executeTakeFirst();
  if (!known) throw problem('sector-unknown');
}

/** Changes a person; ending somebody's activity ends their sessions, and one administrator always stays. */
export async function changePerson(
  trx: Transaction<Schema>,
  organisation: string,
  id: string,
  change: {
    readonly name?: string | undefined;
    readonly sector?: string | null | undefined;
    readonly active?: boolean | undefined;
  },
): Promise<void> {
  await mustKnowSector(trx, organisation, change.sector);
  const set = {
    ...(change.name === undefined ? {} : { name: change.name }),
    ...(change.sector === undefined ? {} : { sector: change.sector }),
    ...(change.active === undefined ? {} : { active: change.active ? 1 : 0 }),
  };
  if (Object.keys(set).length === 0) return;
  const changed = await trx
    .updateTable('people')
    .set(set)
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  if (!changed) throw problem('not-found');
  if (change.active !== false) return;
  const administrator = await trx
    .selectFrom('people')
    .select('id')
    .where('organisation', '=', organisation)
    .where('role', '=', 'administrator')
    .where('active', '=', 1)
    .limit(1)
    .executeTakeFirst();
  if (!administrator) throw problem('last-administrator');
  await trx.deleteFrom('sessions').where('organisation', '=', organisation).where('person', '=', id).execute();
}
