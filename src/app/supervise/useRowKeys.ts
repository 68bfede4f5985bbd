import type { RefObject } from 'react';
import { useRef } from 'react';
import { useKeys } from './useKeys.ts';

type RowKeys = {
  readonly tableRef: RefObject<HTMLTableElement | null>;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onHelp: () => void;
};

/** The keyboard of a table: / search, j and k move, Enter opens (the link in focus), ? helps. The panel beside it closes on Esc. */
export function useRowKeys({ tableRef, searchRef, onHelp }: RowKeys): void {
  const last = useRef('');
  const links = (): HTMLElement[] => [...(tableRef.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const move = (step: 1 | -1): void => {
    const rows = links();
    const focused = rows.indexOf(document.activeElement as HTMLElement);
    const from = focused === -1 ? rows.findIndex((row) => row.dataset['row'] === last.current) : focused;
    const to = from === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, from + step));
    last.current = rows[to]?.dataset['row'] ?? '';
    rows[to]?.focus();
  };
  useKeys({
    '/': () => searchRef.current?.focus(),
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
    '?': onHelp,
  });
}
