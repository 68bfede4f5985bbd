import { useMemo } from 'react';
import type { DeskPoints } from '../../../device/desk/points.ts';
import { densityPoints, pickPoints, slicePoints } from '../../../domain/densityPoints.ts';
import { countHours, placesAt } from './hours.ts';
import { useHours } from './useHours.ts';
import { useSpan } from './useSpan.ts';
import { pieceOf, weeksOf } from './weeks.ts';

/**
 * The points by week and by hour of the day, and those of the weeks and hours that are shown. `timed`: whether the hours
 * are to be counted although all of them are shown.
 */
export function useTimes(points: DeskPoints, timed: boolean) {
  const weeks = useMemo(() => weeksOf(points.at), [points]);
  const usedSpan = useSpan(weeks);
  const [start, end] = pieceOf(weeks, usedSpan.span);
  const usedHours = useHours();
  const { hours } = usedHours;
  const counted = timed || hours !== null;
  const hourCounts = useMemo(
    () => (counted ? countHours(weeks, points.at, points.timeZone) : null),
    [counted, weeks, points],
  );
  // In the order of time, so that weeks are filtered without copying anything.
  const projected = useMemo(() => pickPoints(densityPoints(points.lat, points.lon), weeks.order), [points, weeks]);
  const seen = useMemo(
    () => (hourCounts && hours ? placesAt(hourCounts, hours, start, end) : null),
    [hourCounts, hours, start, end],
  );
  const hot = useMemo(
    () => (seen ? pickPoints(projected, seen) : slicePoints(projected, start, end)),
    [projected, seen, start, end],
  );
  /** Where those that are shown stand in the columns. */
  const places = useMemo(() => {
    const { order } = weeks;
    return seen ? seen.map((place) => order[place] as number) : order.subarray(start, end);
  }, [weeks, seen, start, end]);
  return { weeks, usedSpan, usedHours, hourCounts, projected, hot, places };
}
