import type { Outcome } from '../device.ts';
import type { FilterText } from './filterQuery.ts';
import { filterQuery } from './filterQuery.ts';
import type { DeskPoints, KnownPoints, ToldPoints } from './points.ts';
import { mergePoints } from './points.ts';

type AskPoints = (query: string, signal?: AbortSignal) => Promise<Outcome<ToldPoints>>;

/**
 * The points of the map, as they were last asked for: asked again, only what changed travels. `ids`: with those too; they
 * are half of the bytes, and needed only where points are touched.
 */
export function createPointFeed(ask: AskPoints) {
  let last: { readonly query: string; readonly known: KnownPoints } | null = null;
  return async (filter: FilterText, ids: boolean, signal?: AbortSignal): Promise<Outcome<DeskPoints>> => {
    const asked = ids ? { ...filter, ids: 'yes' } : filter;
    const query = filterQuery(asked);
    const keep = (known: KnownPoints): Outcome<DeskPoints> => {
      last = { query, known };
      return { ok: true, value: known.points };
    };
    // Too many were not told: there is nothing to begin from.
    if (last?.query === query && !last.known.points.tooMany) {
      const { known } = last;
      const { epoch, version } = known.feed;
      const said = await ask(filterQuery({ ...asked, epoch, since: String(version) }), signal);
      if (!said.ok) return said;
      const merged = mergePoints(known, said.value);
      if (merged) return keep(merged);
    }
    const whole = await ask(query, signal);
    return whole.ok ? keep(whole.value) : whole;
  };
}
