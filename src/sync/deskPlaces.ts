import * as z from 'zod/mini';
import { count, filterSchema, number, time } from './desk.ts';

/** GET /api/supervise/places: most frequently tagged first; `skip` as many, then `limit` of them. */
export const placesRequestSchema = z.extend(filterSchema, { skip: z.optional(number), limit: z.optional(number) });
export const placeSchema = z.object({
  key: z.string(),
  label: z.string(),
  count,
  /** Ranks that its count can claim: those between it and the others are not beyond chance. */
  best: count,
  worst: count,
  /** Distinct calendar days (organisation's time zone) with an intervention. */
  days: count,
  firstAt: time,
  lastAt: time,
  /** null where only the address is known. */
  lat: z.nullable(z.number()),
  lon: z.nullable(z.number()),
  sector: z.nullable(z.string()),
});
export const placesResponseSchema = z.object({
  places: z.array(placeSchema),
  total: count,
  doubtful: count,
});

/** GET /api/supervise/place?place=KEY: what the interventions of one place (those of its most frequent kind) tell together. */
export const placeRequestSchema = z.extend(filterSchema, { place: z.string().check(z.minLength(1), z.maxLength(200)) });
export const placeResponseSchema = z.object({
  kind: z.string(),
  count,
  /** Distinct days of work; days from one to the next. */
  days: count,
  medianDays: z.nullable(z.number()),
  fewestDays: z.nullable(z.number()),
  answers: z.array(
    z.object({
      field: z.string(),
      values: z.array(z.object({ value: z.string(), count, daysToNext: z.nullable(z.number()) })),
    }),
  ),
  /** Those whose bytes are here, newest first; `morePhotos` older ones are not told. */
  photos: z.array(
    z.object({
      intervention: z.string(),
      sha256: z.string(),
      role: z.enum(['before', 'after', 'other']),
      takenAt: time,
      width: count,
      height: count,
    }),
  ),
  morePhotos: count,
});

const boundsSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const changeSchema = z.object({
  key: z.string(),
  label: z.string(),
  lat: z.nullable(z.number()),
  lon: z.nullable(z.number()),
  /** Events (a place and a day) in the period, and in the one before. */
  now: count,
  before: count,
  /** How easily chance alone would do it, all places having been looked at. */
  q: z.number(),
});

/** GET /api/supervise/hotspots: where it comes back, beyond chance; docs/hotspots.md says how. */
export const hotSpotsResponseSchema = z.object({
  /** Interventions whose place is known. */
  total: count,
  doubtful: count,
  /** Squares of the territory of `cellM` metres; hot ones as areas of those that touch, most events first. */
  cells: z.object({
    cellM: z.number(),
    cells: count,
    empty: count,
    outside: count,
    areas: z.array(
      z.object({
        label: z.string(),
        count,
        bounds: boundsSchema,
        cells: z.array(z.object({ bounds: boundsSchema, count, around: count, z: z.number(), q: z.number() })),
      }),
    ),
  }),
  /** The period it was compared with; null where none was asked for, or not all of it was recorded. */
  before: z.nullable(z.object({ from: time, to: time })),
  changes: z.nullable(z.object({ tested: count, emerging: z.array(changeSchema), fading: z.array(changeSchema) })),
  /** By distance (rows) and delay (columns), as in domain/hotspots; null where there are too many to count. */
  repeats: z.nullable(z.array(z.array(z.object({ observed: count, expected: z.number(), p: z.number() })))),
});

/** GET /api/supervise/doubtful: coordinates shared by many different addresses. */
export const doubtfulResponseSchema = z.object({
  positions: z.array(
    z.object({
      lat: z.number(),
      lon: z.number(),
      count,
      addresses: count,
      examples: z.array(z.string()),
    }),
  ),
});

export type PlacesRequest = z.infer<typeof placesRequestSchema>;
export type PlaceRow = z.infer<typeof placeSchema>;
export type PlacesResponse = z.infer<typeof placesResponseSchema>;
export type PlaceResponse = z.infer<typeof placeResponseSchema>;
export type HotSpotsResponse = z.infer<typeof hotSpotsResponseSchema>;
export type DoubtfulResponse = z.infer<typeof doubtfulResponseSchema>;
