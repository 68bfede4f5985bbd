import { useCallback, useMemo } from 'react';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { filterQuery } from '../../../device/desk/filterQuery.ts';
import type { SearchChange } from './filter.ts';
import { FILTER_NAMES, readFilter } from './filter.ts';
import { useSearchText } from '../useSearchText.ts';

export type UsedFilter = {
  readonly filter: FilterText;
  /** The same text for the same filter: what to ask again for. */
  readonly key: string;
  readonly change: (change: SearchChange, how?: 'push' | 'replace') => void;
  readonly clear: () => void;
};

/** The filter of the desk views, kept in the URL so that a view can be sent to a colleague. */
export function useFilter(): UsedFilter {
  const [search, change] = useSearchText();
  const filter = useMemo(() => readFilter(search), [search]);
  const clear = useCallback(() => {
    change(Object.fromEntries(FILTER_NAMES.map((name) => [name, null])));
  }, [change]);
  return { filter, key: filterQuery(filter), change, clear };
}
