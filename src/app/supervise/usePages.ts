import { param } from './filter/filter.ts';
import { useSearchText } from './useSearchText.ts';

/** Where a page stands: beyond an edge of the one after or before it. */
export type PageEdge = { readonly after?: string; readonly before?: string };

export type Pages = {
  /** What to ask the back office for; nothing for the first page. */
  readonly edge: PageEdge;
  /** Counts from 1. */
  readonly number: number;
  readonly forward: (next: string) => void;
  /** `previous`: null where only the first page can come before. */
  readonly back: (previous: string | null) => void;
};

const PAGE = /^(\d{1,6})([ab])([0-9a-z]+)\.(.+)$/;

/** A short text that differs where the lists differ: another filter or order begins at its first page. */
function markOf(list: string): string {
  let mark = 0;
  for (const letter of list) mark = (Math.imul(mark, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return mark.toString(36);
}

/**
 * The page of a list, kept in the URL parameter `name`: Back, a reload and a link lead to it. `list` tells what is
 * listed, in which order.
 */
export function usePages(name: string, list: string): Pages {
  const [search, change] = useSearchText();
  const mark = markOf(list);
  const [, number = '1', side, of, key] = PAGE.exec(param(search, name)) ?? [];
  const here = of === mark && key !== undefined ? Number(number) : 1;
  const go = (to: number, wanted: 'a' | 'b', edge: string): void => {
    change({ [name]: `${String(to)}${wanted}${mark}.${edge}` });
  };
  return {
    edge: of !== mark || key === undefined ? {} : side === 'a' ? { after: key } : { before: key },
    number: here,
    forward: (next) => {
      go(here + 1, 'a', next);
    },
    back: (previous) => {
      if (previous === null || here <= 2) change({ [name]: null });
      else go(here - 1, 'b', previous);
    },
  };
}
