import { useCallback, useMemo, useState } from 'react';
import { param } from '../filter/filter.ts';
import { useSearchText } from '../useSearchText.ts';
import type { Span, Weeks } from './weeks.ts';
import { spanIn, spanText, spanTimes } from './weeks.ts';

export type UsedSpan = {
  readonly span: Span;
  /** Shows another span at once, without a word of it in the URL: while it is dragged. */
  readonly drag: (span: Span) => void;
  /** Keeps it: the lists and a link to the view follow. null: all of the time. */
  readonly keep: (span: Span | null) => void;
};

/** The weeks that the map shows. */
export function useSpan(weeks: Weeks): UsedSpan {
  const [search, change] = useSearchText();
  const text = param(search, 'span');
  const kept = useMemo(() => spanIn(weeks, spanTimes(text)), [weeks, text]);
  const [dragged, setDragged] = useState<{ readonly over: string; readonly span: Span } | null>(null);
  const keep = useCallback(
    (span: Span | null) => {
      setDragged(null);
      const all = span === null || (span.from === 0 && span.to === weeks.counts.length - 1);
      change({ span: all ? null : spanText(weeks, span) }, 'replace');
    },
    [change, weeks],
  );
  const drag = useCallback(
    (span: Span) => {
      setDragged({ over: text, span });
    },
    [text],
  );
  // What was dragged before the URL said something else is over.
  return { span: dragged?.over === text ? dragged.span : kept, drag, keep };
}
