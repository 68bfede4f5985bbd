import * as z from 'zod/mini';
import { count, time } from './desk.ts';

const share = z.object({ share: z.nullable(z.number()), of: count });
/** See domain/figures/figures.ts. */
const figuresSchema = z.object({
  count,
  done: count,
  surfaceM2: z.nullable(z.number()),
  withinTarget: share,
  medianToEnd: z.nullable(z.number()),
  backlog: count,
  backlogAge: z.nullable(z.number()),
  late: count,
  blocked: count,
  costPerM2: z.nullable(z.number()),
  recurrence: share,
  daysToReturn: z.nullable(z.number()),
  found: share,
  photographed: share,
});

/** GET /api/supervise/figures: of what the filter lets through, all together and compared. */
export const figuresResponseSchema = z.object({
  all: figuresSchema,
  byStatus: z.record(z.string(), count),
  /** In order and without a gap, by creation; none where nothing is counted. */
  unit: z.enum(['week', 'month', 'year']),
  periods: z.array(z.object({ from: time, to: time, figures: figuresSchema })),
  /** 'sector', 'priority', 'hour' and the facets of the kinds; most interventions first, hours in order. '': without a value. */
  dimensions: z.array(
    z.object({ name: z.string(), groups: z.array(z.object({ value: z.string(), figures: figuresSchema })) }),
  ),
});

export type FiguresResponse = z.infer<typeof figuresResponseSchema>;
