import type { Bounds } from '../../domain/geo.ts';
import type { Context } from '../http/context.ts';

/** [south, west, north, east] in degrees: where the maps of an organisation open. */
export async function boundsOf({ store }: Context, organisation: string): Promise<Bounds> {
  const { bounds } = await store.db
    .selectFrom('organisations')
    .select('bounds')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  return JSON.parse(bounds) as Bounds;
}
