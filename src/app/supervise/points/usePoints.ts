import { useMemo, useState } from 'react';
import type { Asked } from '../../../device/desk/createQuery.ts';
import { desk } from '../../../device/desk/desk.ts';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { filterQuery } from '../../../device/desk/filterQuery.ts';
import type { DeskPoints } from '../../../device/desk/points.ts';
import { useAsk } from '../useAsk.ts';
import { askedFilter, shownPoints } from './shownPoints.ts';

type UsedPoints = Asked<DeskPoints> & {
  readonly reload: () => void;
  /** As they came: with what is not on the map, and what the filter leaves out. */
  readonly all: DeskPoints | undefined;
};

/**
 * The points that stand on the map. Another filter mostly needs no asking: they are narrowed here, once for each `filter`.
 * Where that would be too many to be told, those of the filter itself are asked for; where these are, `tooMany` is set.
 */
export function usePoints(filter: FilterText, ids: boolean): UsedPoints {
  const wide = askedFilter(filter);
  const wideKey = filterQuery(wide);
  // What was too much before is not asked for at each change of the filter.
  const [tooWide, setTooWide] = useState<string | null>(null);
  const asked = tooWide === wideKey ? filter : wide;
  const key = `${String(ids)} ${filterQuery(asked)}`;
  const { value: last, ...rest } = useAsk(key, async (signal) => {
    const told = await desk.points(asked, ids, signal);
    return told.ok ? { ok: true, value: { key, points: told.value } } : told;
  });
  if (last?.points.tooMany && last.key === `${String(ids)} ${wideKey}` && tooWide !== wideKey) setTooWide(wideKey);
  // Too many of the filter before says nothing of this one.
  const all = last?.points.tooMany && last.key !== key ? undefined : last?.points;
  const value = useMemo(() => all && shownPoints(all, filter), [all, filter]);
  return { ...rest, all, value };
}
