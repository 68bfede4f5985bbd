import type { Person } from '../../../sync/desk.ts';
import { roleSchema } from '../../../sync/protocol.ts';
import type { Store } from '../../store/openStore.ts';

/** Everybody of an organisation, by name, each with the number of devices not revoked. */
export async function listPeople(store: Store, organisation: string): Promise<Person[]> {
  const rows = await store.db
    .selectFrom('people')
    .select(['id', 'name', 'role', 'email', 'sector', 'active'])
    .where('organisation', '=', organisation)
    .orderBy('name')
    .orderBy('id')
    .execute();
  const counted = await store.db
    .selectFrom('devices')
    .select(['person', (eb) => eb.fn.countAll().as('devices')])
    .where('organisation', '=', organisation)
    .where('revoked_at', 'is', null)
    .groupBy('person')
    .execute();
  const devices = new Map(counted.map((row) => [row.person, Number(row.devices)]));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: roleSchema.parse(row.role),
    email: row.email,
    sector: row.sector,
    active: row.active === 1,
    devices: devices.get(row.id) ?? 0,
  }));
}
