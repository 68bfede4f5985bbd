import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** When what was open beside a list is closed, and took the focus with it, its row in the list gets the focus back. */
export function useReturnFocus(list: RefObject<HTMLElement | null>, opened: string): void {
  const last = useRef('');
  useEffect(() => {
    const closed = last.current;
    last.current = opened;
    if (opened !== '' || closed === '' || document.activeElement !== document.body) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    [...rows].find((row) => row.dataset['row'] === closed)?.focus();
  }, [list, opened]);
}
