import { useMemo } from 'react';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { filterQuery } from '../../../device/desk/filterQuery.ts';
import { param } from '../filter/filter.ts';
import { useSearchText } from '../useSearchText.ts';
import { spanTimes } from './weeks.ts';

/** The filter narrowed to the weeks that the map shows, for what stands beside it. */
export function useShownFilter(filter: FilterText): { readonly filter: FilterText; readonly key: string } {
  const [search] = useSearchText();
  const text = param(search, 'span');
  return useMemo(() => {
    const times = spanTimes(text);
    if (!times) return { filter, key: filterQuery(filter) };
    const from = Math.max(times.from, Number(filter.from ?? 0));
    const to = Math.min(times.to, Number(filter.to ?? Infinity));
    const narrowed = { ...filter, from: String(from), to: String(to) };
    return { filter: narrowed, key: filterQuery(narrowed) };
  }, [filter, text]);
}
