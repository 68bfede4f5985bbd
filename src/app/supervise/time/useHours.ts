import { useCallback, useMemo, useState } from 'react';
import type { Hours } from '../../../domain/hours.ts';
import { hoursText, readHours } from '../../../domain/hours.ts';
import { param } from '../filter/filter.ts';
import { useSearchText } from '../useSearchText.ts';

export type UsedHours = {
  /** null: the whole day. */
  readonly hours: Hours | null;
  /** Shows others at once, without a word of it in the URL: while they are dragged. */
  readonly drag: (hours: Hours) => void;
  /** Keeps them: the lists and a link to the view follow. null: the whole day. */
  readonly keep: (hours: Hours | null) => void;
};

/** The hours of the day that the map shows. */
export function useHours(): UsedHours {
  const [search, change] = useSearchText();
  const text = param(search, 'hours');
  const kept = useMemo(() => readHours(text), [text]);
  const [dragged, setDragged] = useState<{ readonly over: string; readonly hours: Hours | null } | null>(null);
  const keep = useCallback(
    (hours: Hours | null) => {
      setDragged(null);
      // Passing by is no change: what is open beside the map stays open.
      if ((hours ? hoursText(hours) : '') === text) return;
      change({ hours: hours && hoursText(hours), id: null }, 'replace');
    },
    [change, text],
  );
  const drag = useCallback(
    (hours: Hours) => {
      // All the way round is the whole day.
      setDragged({ over: text, hours: readHours(hoursText(hours)) });
    },
    [text],
  );
  // What was dragged before the URL said something else is over.
  return { hours: dragged?.over === text ? dragged.hours : kept, drag, keep };
}
