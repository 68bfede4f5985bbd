import type { Cursor, Offer } from '../../sync/protocol.ts';
import { PULL_PAGE } from '../../sync/protocol.ts';
import type { Chunks } from '../chunks/chunks.ts';
import type { Context } from '../http/context.ts';
import { isOfNow } from '../store/leaps.ts';
import { newestVersion } from '../store/newestVersion.ts';
import { FEED_COLUMNS, feedRows } from './feedRows.ts';
import { inScope } from './inScope.ts';
import { readDepartures } from './readDepartures.ts';

type Page = {
  readonly rows: readonly string[];
  readonly cursor: Cursor;
  readonly more: boolean;
  readonly restart: boolean;
  readonly newest: number;
  readonly offer?: Offer;
};

/**
 * One page of an organisation's feed as a scope sees it, oldest version first, each row as JSON text of FeedRow. The
 * newest version is read first: rows committed after it come with the next page, none is passed over. A cursor that is
 * not of this database as it is, or of another scope, is answered from the start; so is who has `heard` of a version in
 * this epoch that it does not know. Whoever takes `chunks` and would be answered more than a page from the start on is
 * offered those instead.
 */
export async function readFeed(
  context: Context,
  organisation: string,
  scope: string,
  { heard = [], ...asked }: Cursor & { readonly heard?: readonly number[] },
  chunks: Chunks | null = null,
): Promise<Page> {
  const { db } = context.store;
  const known = await isOfNow(context, organisation, { epoch: asked.epoch, versions: [asked.version, ...heard] });
  const { epoch, version: newest } = await db
    .selectFrom('organisations')
    .select(['epoch', 'version'])
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  const restart = !known || asked.epoch !== epoch || asked.scope !== scope;
  const after = restart ? 0 : asked.version;
  const found = await db
    .selectFrom('interventions')
    .select(FEED_COLUMNS)
    .where('organisation', '=', organisation)
    .where('version', '>', after)
    .where('version', '<=', newest)
    .where(inScope(scope))
    .orderBy('version')
    .limit(PULL_PAGE + 1)
    .execute();
  if (chunks && after === 0 && found.length > chunks.over) {
    const { epoch: offered, ...offer } = await chunks.offer(organisation, scope);
    const cursor = { epoch: offered, scope, version: 0 };
    return { rows: [], cursor, more: true, restart, newest: await newestVersion(context, organisation), offer };
  }
  const left = scope === '*' ? [] : await readDepartures(context, organisation, scope, after, newest);
  const here = await feedRows(context, organisation, found);
  const all = [...here, ...left].sort((a, b) => a.version - b.version);
  const page = all.slice(0, PULL_PAGE);
  const more = all.length > page.length;
  const version = more ? (page.at(-1)?.version ?? after) : newest;
  const cursor = { epoch, scope, version };
  return {
    rows: page.map((row) => row.json),
    cursor,
    more,
    restart,
    newest: await newestVersion(context, organisation),
  };
}
