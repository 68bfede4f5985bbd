import type { RefObject } from 'react';
import { useRef } from 'react';
import { useKeys } from './useKeys.ts';

/** j and k move through the `data-row` of a list; Enter then opens the one in focus. A panel beside it closes on Esc. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const last = useRef('');
  const move = (step: 1 | -1): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const focused = rows.indexOf(document.activeElement as HTMLElement);
    const from = focused === -1 ? rows.findIndex((row) => row.dataset['row'] === last.current) : focused;
    const to = from === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, from + step));
    last.current = rows[to]?.dataset['row'] ?? '';
    rows[to]?.focus();
  };
  useKeys({
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
  });
}
