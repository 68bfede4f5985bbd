import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Context } from '../http/context.ts';
import { noteChange } from './changes.ts';
import type { Schema } from './schema.ts';
import { takeVersions } from './takeVersions.ts';

/** More versions than are given between a backup and its return, so that those that go lost lie in the next leap. */
const SHORTEST = 2 ** 20;
/** Two starts from one backup land on the same versions once in so many times. A version stays far below 2^53. */
const SPREAD = 2 ** 32;

/** How far a feed leaps, by chance. */
function distance(): number {
  return SHORTEST + randomInt(SPREAD);
}

/**
 * Has each feed go on far ahead, which the service does when it starts: nobody ever hears of a version in between. A
 * database that was put back from a backup, or with the whole machine, cannot know it; but who has heard of a version
 * that lies in a leap has heard it in a time that this database has lost.
 */
export async function leapFeeds({ store }: Pick<Context, 'store'>, by = distance): Promise<void> {
  await store.write(async (trx) => {
    const all = await trx.selectFrom('organisations').select('id').orderBy('id').execute();
    for (const { id } of all) {
      const far = by();
      const takenOff = (await takeVersions(trx, id, far)) - 1;
      const leap = { organisation: id, taken_off: takenOff, landed: takenOff + far };
      await trx.insertInto('feed_leaps').values(leap).execute();
    }
  });
}

/** Whether this feed may have given all of these versions: none was leapt over. */
export async function wereGiven(
  db: Kysely<Schema>,
  organisation: string,
  versions: readonly number[],
): Promise<boolean> {
  if (versions.length === 0) return true;
  const leap = await db
    .selectFrom('feed_leaps')
    .select('landed')
    .where('organisation', '=', organisation)
    .where((eb) =>
      eb.or(versions.map((version) => eb.and([eb('taken_off', '<', version), eb('landed', '>', version)]))),
    )
    .limit(1)
    .executeTakeFirst();
  return leap === undefined;
}

/** What somebody has heard of a feed: its epoch, and versions of it. */
export type Heard = { readonly epoch: string; readonly versions: readonly number[] };

/**
 * Whether what somebody heard is of this database as it is. Where it was put back from a backup meanwhile its
 * organisation gets a new epoch, once for all who come after: by that its devices read everything anew, and send again
 * what was lost.
 */
export async function isOfNow(
  { store, newId }: Context,
  organisation: string,
  { epoch: heard, versions }: Heard,
): Promise<boolean> {
  const { epoch, version } = await store.db
    .selectFrom('organisations')
    .select(['epoch', 'version'])
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  if (heard !== epoch) return false;
  if (Math.max(0, ...versions) <= version && (await wereGiven(store.db, organisation, versions))) return true;
  await store.write(async (trx) => {
    // In a new epoch nobody has heard anything yet. And whoever makes versions up renews it once a start at most.
    const { numDeletedRows } = await trx
      .deleteFrom('feed_leaps')
      .where('organisation', '=', organisation)
      .executeTakeFirst();
    // Somebody else has noticed meanwhile; or it did not start since, and this one alone reads anew.
    if (numDeletedRows === 0n) return;
    await trx.updateTable('organisations').set({ epoch: newId() }).where('id', '=', organisation).execute();
    noteChange(trx, organisation);
  });
  return false;
}
