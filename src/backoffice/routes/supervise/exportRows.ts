import type { Filter } from '../../../sync/desk.ts';
import type { Context } from '../../http/context.ts';
import { type PageRow, readPage } from './readPage.ts';
import type { Key } from './keyset.ts';
import type { Reach } from './where.ts';

const PAGE = 1000;

/** Every intervention of the filter, oldest first, a page at a time: memory does not grow with their number. */
export async function* exportRows(context: Context, reach: Reach, filter: Filter): AsyncGenerator<readonly PageRow[]> {
  let after: Key | null = null;
  for (;;) {
    const rows: readonly PageRow[] = await readPage(context.store.db, {
      reach,
      filter,
      sort: 'createdAt',
      order: 'asc',
      after,
      limit: PAGE,
    });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (rows.length < PAGE || !last) return;
    after = { value: last.sort_value, id: last.id };
  }
}
