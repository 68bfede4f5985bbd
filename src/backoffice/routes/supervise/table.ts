import { sql } from 'kysely';
import type { Versioned } from '../../../domain/edit.ts';
import { FIXED_FIELDS } from '../../../domain/intervention.ts';
import type { TableRequest, TableResponse, TableRow } from '../../../sync/desk.ts';
import type { Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { edgeOf, readEdge } from './keyset.ts';
import { type PageRow, readPage } from './readPage.ts';
import { type Reach, where } from './where.ts';

const MAX_LIMIT = 200;
const USUAL_LIMIT = 50;

const OPPOSITE = { asc: 'desc', desc: 'asc' } as const;

const FIXED: ReadonlySet<string> = new Set(FIXED_FIELDS);

/** A row of the table, from its columns; only the kind's own fields come from the document. */
export function tableRow(row: PageRow): TableRow {
  const { intervention } = JSON.parse(row.body) as Versioned;
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    priority: row.priority,
    address: row.address,
    sector: row.sector,
    author: row.author,
    createdAt: row.created_at,
    endedAt: row.ended_at,
    dueAt: row.due_at,
    lat: row.lat,
    lon: row.lon,
    doubtful: row.doubtful === 1,
    photos: row.photo_count,
    conflicts: row.conflict_count,
    fields: Object.fromEntries(
      Object.entries(intervention.fields).filter(([name]) => !FIXED.has(name)),
    ) as TableRow['fields'],
  };
}

/** One page of the table, with what to ask for the next one and the one before. */
export async function table(context: Context, reach: Reach, request: TableRequest): Promise<TableResponse> {
  const { sort = 'createdAt', order = 'desc', after, before, limit = USUAL_LIMIT, ...filter } = request;
  if (!Number.isInteger(limit) || limit < 1) throw problem('request-invalid', { field: 'limit' });
  const backwards = before !== undefined;
  if (backwards && after !== undefined) throw problem('request-invalid', { field: 'before' });
  const edge = before ?? after;
  const beyond = edge === undefined ? null : readEdge(edge, sort, order);
  if (edge !== undefined && beyond === null)
    throw problem('request-invalid', { field: backwards ? 'before' : 'after' });
  const size = Math.min(limit, MAX_LIMIT);
  const { db } = context.store;
  const direction = backwards ? OPPOSITE[order] : order;
  const rows = await readPage(db, { reach, filter, sort, order: direction, after: beyond, limit: size + 1 });
  const found = rows.slice(0, size);
  const page = backwards ? found.toReversed() : found;
  const more = rows.length > size;
  const edgeAt = (row: PageRow | undefined): string | null =>
    row ? edgeOf(sort, order, { value: row.sort_value, id: row.id }) : null;
  const { total } = await db
    .selectFrom('interventions')
    .select(sql<number>`count(*)`.as('total'))
    .where(where(reach, filter))
    .executeTakeFirstOrThrow();
  return {
    rows: page.map(tableRow),
    next: backwards || more ? edgeAt(page.at(-1)) : null,
    previous: (backwards ? more : after !== undefined) ? edgeAt(page[0]) : null,
    total: Number(total),
  };
}
