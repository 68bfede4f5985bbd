import type { Conflict } from '../../sync/protocol.ts';
import type { Context } from '../http/context.ts';
import { among } from '../store/among.ts';
import type { Schema } from '../store/schema.ts';
import { conflictOf } from './conflictOf.ts';

/** What a row of the feed is made of, in the table of interventions. */
export const FEED_COLUMNS = ['id', 'version', 'doubtful', 'conflict_count', 'photo_count', 'body'] as const;
type Row = Pick<Schema['interventions'], (typeof FEED_COLUMNS)[number]>;

function gathered<T, V>(items: readonly T[], key: (item: T) => string, value: (item: T) => V): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(value(item));
    else groups.set(key(item), [value(item)]);
  }
  return groups;
}

async function openConflicts(context: Context, organisation: string, rows: readonly Row[]) {
  const ids = rows.filter((row) => row.conflict_count > 0).map((row) => row.id);
  if (ids.length === 0) return new Map<string, Conflict[]>();
  const found = await context.store.db
    .selectFrom('conflicts')
    .selectAll()
    .where('organisation', '=', organisation)
    .where(among(context.store.db, 'intervention', ids))
    .where('settled_at', 'is', null)
    .orderBy('id')
    .execute();
  return gathered(found, (row) => row.intervention, conflictOf);
}

async function receivedPhotos(context: Context, organisation: string, rows: readonly Row[]) {
  const ids = rows.filter((row) => row.photo_count > 0).map((row) => row.id);
  if (ids.length === 0) return new Map<string, string[]>();
  const found = await context.store.db
    .selectFrom('photos')
    .select(['intervention', 'sha256'])
    .distinct()
    .where('organisation', '=', organisation)
    .where(among(context.store.db, 'intervention', ids))
    .where('received_at', 'is not', null)
    .orderBy('sha256')
    .execute();
  return gathered(
    found,
    (row) => row.intervention,
    (row) => row.sha256,
  );
}

/**
 * Rows of the feed, each as JSON text of FeedRow. A stored body is the JSON of {intervention, rev, fieldRevs}: it goes
 * out as it stands, with what it lacks before it.
 */
export async function feedRows(
  context: Context,
  organisation: string,
  rows: readonly Row[],
): Promise<readonly { readonly version: number; readonly json: string }[]> {
  const conflicts = await openConflicts(context, organisation, rows);
  const received = await receivedPhotos(context, organisation, rows);
  return rows.map((row) => {
    const head = {
      version: row.version,
      doubtful: row.doubtful === 1,
      conflicts: conflicts.get(row.id) ?? [],
      received: received.get(row.id) ?? [],
    };
    return { version: row.version, json: `${JSON.stringify(head).slice(0, -1)},${row.body.slice(1)}` };
  });
}
