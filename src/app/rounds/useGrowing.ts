import { useState } from 'react';

/** Records shown at first, and added by each "more". */
const PAGE = 50;

/** How many records a list shows; starts anew for another `key`. */
export function useGrowing(key: string): { readonly limit: number; readonly grow: () => void } {
  const [grown, setGrown] = useState({ key, limit: PAGE });
  const limit = grown.key === key ? grown.limit : PAGE;
  return {
    limit,
    grow: () => {
      setGrown({ key, limit: limit + PAGE });
    },
  };
}
