import type { Conflict, Cursor } from '../../sync/protocol.ts';
import { PULL_PAGE } from '../../sync/protocol.ts';
import type { Context } from '../http/context.ts';
import { among } from '../store/among.ts';
import type { Schema } from '../store/schema.ts';
import { conflictOf } from './conflictOf.ts';
import { readDepartures } from './readDepartures.ts';

type Row = Pick<Schema['interventions'], 'id' | 'version' | 'doubtful' | 'conflict_count' | 'photo_count' | 'body'>;
type Page = {
  readonly rows: readonly string[];
  readonly cursor: Cursor;
  readonly more: boolean;
  readonly restart: boolean;
};

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
    .execute();
  return gathered(
    found,
    (row) => row.intervention,
    (row) => row.sha256,
  );
}

/** Whether a cursor counts in this database as it is: another one is answered from the start. */
function goesOn(cursor: Cursor, now: Cursor): boolean {
  return cursor.epoch === now.epoch && cursor.scope === now.scope && cursor.version <= now.version;
}

/**
 * One page of an organisation's feed as a scope sees it, oldest version first, each row as JSON text of FeedRow. The
 * newest version is read first: rows committed after it come with the next page, none is passed over.
 */
export async function readFeed(context: Context, organisation: string, scope: string, asked: Cursor): Promise<Page> {
  const { db } = context.store;
  const { epoch, version: newest } = await db
    .selectFrom('organisations')
    .select(['epoch', 'version'])
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  const restart = !goesOn(asked, { epoch, scope, version: newest });
  const after = restart ? 0 : asked.version;
  const inScope = db
    .selectFrom('interventions')
    .select(['id', 'version', 'doubtful', 'conflict_count', 'photo_count', 'body'])
    .where('organisation', '=', organisation)
    .where('version', '>', after)
    .where('version', '<=', newest)
    .$if(scope !== '*', (query) => query.where((eb) => eb.or([eb('sector', '=', scope), eb('sector', 'is', null)])))
    .orderBy('version')
    .limit(PULL_PAGE + 1);
  const found = await inScope.execute();
  const left = scope === '*' ? [] : await readDepartures(context, organisation, scope, after, newest);
  const conflicts = await openConflicts(context, organisation, found);
  const received = await receivedPhotos(context, organisation, found);
  // A stored body is the JSON of {intervention, rev, fieldRevs}: it goes out as it stands, with what it lacks before it.
  const here = found.map((row) => {
    const head = {
      version: row.version,
      doubtful: row.doubtful === 1,
      conflicts: conflicts.get(row.id) ?? [],
      received: received.get(row.id) ?? [],
    };
    return { version: row.version, json: `${JSON.stringify(head).slice(0, -1)},${row.body.slice(1)}` };
  });
  const all = [...here, ...left].sort((a, b) => a.version - b.version);
  const page = all.slice(0, PULL_PAGE);
  const more = all.length > page.length;
  const version = more ? (page.at(-1)?.version ?? after) : newest;
  return { rows: page.map((row) => row.json), cursor: { epoch, scope, version }, more, restart };
}
