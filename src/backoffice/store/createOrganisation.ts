import { sql, type Transaction } from 'kysely';
import type { Context } from '../http/context.ts';
import type { Schema } from './schema.ts';

export type NewOrganisation = {
  readonly name: string;
  /** [south, west, north, east] in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly basemap: 'none' | 'ign' | 'osm';
  /** IANA name. */
  readonly timeZone: string;
  readonly demonstration?: boolean;
  /** JSON Territory. */
  readonly territory?: string;
  /** Make it only when there is no organisation yet, even if two ask at once. */
  readonly onlyIfEmpty?: boolean;
};

/** Makes an organisation; its id, or null where `onlyIfEmpty` and there is one. */
export async function createOrganisation(
  context: Context,
  trx: Transaction<Schema>,
  made: NewOrganisation,
): Promise<string | null> {
  if (made.onlyIfEmpty === true) {
    if (context.store.dialect === 'postgres') await sql`lock table organisations in exclusive mode`.execute(trx);
    const any = await trx.selectFrom('organisations').select('id').limit(1).executeTakeFirst();
    if (any) return null;
  }
  const id = context.newId();
  await trx
    .insertInto('organisations')
    .values({
      id,
      name: made.name,
      demonstration: made.demonstration === true ? 1 : 0,
      bounds: JSON.stringify(made.bounds),
      basemap: made.basemap,
      time_zone: made.timeZone,
      territory: made.territory ?? null,
      epoch: context.newId(),
      version: 0,
      created_at: context.now(),
    })
    .execute();
  return id;
}
