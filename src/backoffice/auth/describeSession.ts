import type { Session } from '../../sync/protocol.ts';
import type { Actor, Context } from '../http/context.ts';
import { problem } from '../http/problem.ts';

/** What a signed-in device needs to work alone. */
export async function describeSession(
  context: Context,
  actor: Pick<Actor, 'organisation' | 'user' | 'device'>,
): Promise<Session> {
  const { db } = context.store;
  const organisation = await db
    .selectFrom('organisations')
    .select(['id', 'name', 'demonstration', 'bounds', 'basemap', 'place_diameter'])
    .where('id', '=', actor.organisation)
    .executeTakeFirst();
  if (!organisation) throw problem('session-needed');
  const sectors = await db
    .selectFrom('sectors')
    .select(['id', 'name'])
    .where('organisation', '=', actor.organisation)
    .orderBy('name')
    .execute();
  const people = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('organisation', '=', actor.organisation)
    .orderBy('name')
    .execute();
  const device =
    actor.device === null
      ? null
      : ((await db
          .selectFrom('devices')
          .select(['id', 'name', 'pending_edits', 'pending_photos'])
          .where('organisation', '=', actor.organisation)
          .where('id', '=', actor.device)
          .executeTakeFirst()) ?? null);
  return {
    user: actor.user,
    device: device && {
      id: device.id,
      name: device.name,
      unsent: { edits: device.pending_edits, photos: device.pending_photos },
    },
    organisation: {
      id: organisation.id,
      name: organisation.name,
      demonstration: organisation.demonstration === 1,
      bounds: JSON.parse(organisation.bounds) as Session['organisation']['bounds'],
      basemap: organisation.basemap as Session['organisation']['basemap'],
      placeDiameter: organisation.place_diameter,
    },
    sectors,
    people,
    serverTime: context.now(),
  };
}
