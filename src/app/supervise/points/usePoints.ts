import { useMemo } from 'react';
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

/** The points that stand on the map. Another filter mostly needs no asking: they are narrowed here, once for each `filter`. */
export function usePoints(filter: FilterText, ids: boolean): UsedPoints {
  const asked = askedFilter(filter);
  const key = `${String(ids)} ${filterQuery(asked)}`;
  const { value: all, ...rest } = useAsk(key, (signal) => desk.points(asked, ids, signal));
  const value = useMemo(() => all && shownPoints(all, filter), [all, filter]);
  return { ...rest, all, value };
}
