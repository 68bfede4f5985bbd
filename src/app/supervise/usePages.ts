import { useState } from 'react';

export type Pages = {
  /** Where the page begins: the `next` of the page before; undefined for the first page. */
  readonly after: string | undefined;
  /** Counts from 1. */
  readonly number: number;
  readonly forward: (next: string) => void;
  readonly back: () => void;
};

/** Keyset paging: the stack of beginnings lets one go back; another `key` (filter, order) begins at the first page. */
export function usePages(key: string): Pages {
  const [state, setState] = useState<{ readonly key: string; readonly stack: readonly string[] }>({ key, stack: [] });
  const stack = state.key === key ? state.stack : [];
  return {
    after: stack.at(-1),
    number: stack.length + 1,
    forward: (next) => {
      setState({ key, stack: [...stack, next] });
    },
    back: () => {
      setState({ key, stack: stack.slice(0, -1) });
    },
  };
}
