import type { RouterHistory } from '@tanstack/react-router';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { SearchChange } from './filter/filter.ts';
import { changeSearch } from './filter/filter.ts';

/** The parameters of the URL as text, and how to change some: `push` leaves a step for the Back button. */
export function useSearchText(): readonly [string, (change: SearchChange, how?: 'push' | 'replace') => void] {
  const search = useLocation({ select: (location) => location.searchStr });
  const history = useRouter().history as RouterHistory;
  const change = useCallback(
    (wanted: SearchChange, how: 'push' | 'replace' = 'push') => {
      // Read at the moment of the change: two changes in one event must not undo each other.
      const here = history.location;
      const next = changeSearch(here.search, wanted);
      if (next === here.search) return;
      history[how](`${here.pathname}${next}${here.hash}`);
    },
    [history],
  );
  return [search, change];
}
