/** A share of some interventions; null of none. `of`: how many it was taken of. */
export type Share = { readonly share: number | null; readonly of: number };

/**
 * What a service answers for, of some interventions. Durations in milliseconds, areas in square metres, money in euros; null where nothing can be said.
 */
export type Figures = {
  readonly count: number;
  /** Brought to their end, and the area removed by them as far as it was noted. */
  readonly done: number;
  readonly surfaceM2: number | null;
  /** Ended within their target, of those that ended or are late. */
  readonly withinTarget: Share;
  /** Median time from being created to the end. */
  readonly medianToEnd: number | null;
  /** Still to be done, how long ago half of them were created, and those past their target. */
  readonly backlog: number;
  readonly backlogAge: number | null;
  readonly late: number;
  /** Wait for an authorisation. */
  readonly blocked: number;
  /** Of those done whose cost and area are both known. */
  readonly costPerM2: number | null;
  /** At a place where something had been done within a year before, of the events whose place is known. */
  readonly recurrence: Share;
  /** Median days from an event to the next one at its place, of those that came back. */
  readonly daysToReturn: number | null;
  /** Noted by an agent on the spot, without a report from outside. */
  readonly found: Share;
  /** With photos from before and after, of those done. */
  readonly photographed: Share;
};

/** One intervention as the figures see it. Times are UTC milliseconds. */
export type Counted = {
  readonly createdAt: number;
  readonly endedAt: number | null;
  readonly dueAt: number | null;
  readonly phase: 'open' | 'stopped' | 'closed';
  readonly waitsForAuthorisation: boolean;
  readonly surfaceM2: number | null;
  readonly cost: number | null;
  readonly found: boolean;
  /** Has a photo from before, and one from after. */
  readonly photographed: boolean;
  /** Key of its place; '' where it is not known, or in doubt. */
  readonly place: string;
  /** Whether it is counted, or only known as what was at its place before or after. */
  readonly counts: boolean;
  /** Local hour of the day at which it was created, 0 to 23. */
  readonly hour: number;
  /** What it is compared by: a dimension and its value there. One list for all that have the same is looked up fast. */
  readonly groups: readonly (readonly [dimension: string, value: string])[];
};
