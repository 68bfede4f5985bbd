import { median } from '../median.ts';
import type { Counted, Figures, Share } from './figures.ts';

function shareOf(part: number, of: number): Share {
  return { share: of === 0 ? null : part / of, of };
}

/** Adds up interventions, and what happened at their places, to figures. `now`: UTC milliseconds. */
export function createTally(now: number) {
  let surface: number | null = null;
  let [count, done, judged, within, late, blocked, found, photographed] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [pricedCost, pricedSurface, events, returns] = [0, 0, 0, 0];
  const durations: number[] = [];
  const ages: number[] = [];
  const daysToNext: number[] = [];
  return {
    add(one: Counted): void {
      const { createdAt, endedAt, dueAt, surfaceM2, cost } = one;
      count += 1;
      if (one.found) found += 1;
      if (one.phase !== 'closed') {
        ages.push(now - createdAt);
        if (one.waitsForAuthorisation) blocked += 1;
        if (dueAt !== null && dueAt < now) late += 1;
        return;
      }
      done += 1;
      if (surfaceM2 !== null) surface = (surface ?? 0) + surfaceM2;
      if (one.photographed) photographed += 1;
      if (cost !== null && surfaceM2 !== null && surfaceM2 > 0) {
        pricedCost += cost;
        pricedSurface += surfaceM2;
      }
      if (endedAt === null) return;
      if (endedAt >= createdAt) durations.push(endedAt - createdAt);
      if (dueAt === null) return;
      judged += 1;
      if (endedAt <= dueAt) within += 1;
    },
    /** A place and a day. `returned`: something had been there within a year; `next`: days to the next, or null. */
    addEvent(returned: boolean, next: number | null): void {
      events += 1;
      if (returned) returns += 1;
      if (next !== null) daysToNext.push(next);
    },
    figures: (): Figures => ({
      count,
      done,
      surfaceM2: surface === null ? null : Math.round(surface * 100) / 100,
      withinTarget: shareOf(within, judged + late),
      medianToEnd: median(durations),
      backlog: ages.length,
      backlogAge: median(ages),
      late,
      blocked,
      costPerM2: pricedSurface === 0 ? null : pricedCost / pricedSurface,
      recurrence: shareOf(returns, events),
      daysToReturn: median(daysToNext),
      found: shareOf(found, count),
      photographed: shareOf(photographed, done),
    }),
  };
}

export type Tally = ReturnType<typeof createTally>;
