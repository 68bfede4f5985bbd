import type { FeedRow } from './protocol.ts';
import { feedRowSchema } from './protocol.ts';

/** A row of the feed that was not understood. `id`: of its intervention, '' where even that cannot be read. */
export type UnreadRow = { readonly id: string; readonly version: number };

const LONGEST_ID = 64;

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as { readonly [name: string]: unknown })[name]
    : undefined;
}

/**
 * The rows of a page that are understood, and what is known of the others. `after`: the version that the page was asked
 * from, which stands for a version that cannot be read.
 */
export function readRows(
  rows: readonly unknown[],
  after: number,
): { readonly rows: readonly FeedRow[]; readonly unread: readonly UnreadRow[] } {
  const read: FeedRow[] = [];
  const unread: UnreadRow[] = [];
  for (const raw of rows) {
    const row = feedRowSchema.safeParse(raw);
    if (row.success) {
      read.push(row.data);
      continue;
    }
    const id = property(property(raw, 'intervention'), 'id');
    const version = property(raw, 'version');
    unread.push({
      id: typeof id === 'string' && id.length <= LONGEST_ID ? id : '',
      version: typeof version === 'number' && version > after ? version : after + 1,
    });
  }
  return { rows: read, unread };
}
