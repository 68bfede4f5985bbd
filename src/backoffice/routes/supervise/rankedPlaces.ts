import { type Kysely, type RawBuilder, sql } from 'kysely';
import { calendarOf } from '../../../domain/calendar.ts';
import { rangesOf } from '../../../domain/hotspots/rankRanges.ts';
import { rankPlaces } from '../../../domain/places.ts';
import type { Filter } from '../../../sync/desk.ts';
import type { PlacesRequest, PlacesResponse } from '../../../sync/deskPlaces.ts';
import { problem } from '../../http/problem.ts';
import { among } from '../../store/among.ts';
import type { Schema } from '../../store/schema.ts';
import { countDoubtful, visitsOf, visitsWhere } from './visitsOf.ts';
import type { Reach } from './where.ts';

/** Places in one answer; the total says how many there are. */
const MAX_LIMIT = 1000;
const USUAL_LIMIT = 200;

/**
 * What rows are gathered by. The index of places tells of everything, and of a period; with any other filter SQLite would
 * go through it all the same, and look up each row from there: eight times as long as reading them as they stand.
 */
function keyOf({ sector }: Reach, filter: Filter): RawBuilder<string> {
  const isCovered = sector === null && Object.keys(filter).every((name) => name === 'from' || name === 'to');
  return isCovered ? sql<string>`place` : sql<string>`place || ''`;
}

/**
 * Places by how often somebody came. Doubtful positions count nowhere. The database counts, whatever the number of
 * visits; only those of the places that are told are read.
 */
export async function rankedPlaces(db: Kysely<Schema>, reach: Reach, request: PlacesRequest): Promise<PlacesResponse> {
  const { skip = 0, limit = USUAL_LIMIT, ...filter } = request;
  if (skip < 0) throw problem('request-invalid', { field: 'skip' });
  if (limit < 1) throw problem('request-invalid', { field: 'limit' });
  const key = keyOf(reach, filter);
  const counted = db.selectFrom('interventions').where(visitsWhere(reach, filter)).groupBy(key);
  const byCount = await db
    .selectFrom(counted.select(sql<number>`count(*)`.as('visits')).as('counted'))
    .select(['visits', sql<number>`count(*)`.as('places')])
    .groupBy('visits')
    .execute();
  const placesWith = new Map(byCount.map(({ visits, places }) => [Number(visits), Number(places)] as const));
  const told = await counted
    .select([key.as('place'), sql<number>`count(*)`.as('visits'), sql<number>`max(created_at)`.as('last')])
    .orderBy('visits', 'desc')
    .orderBy('last', 'desc')
    .orderBy('place')
    .limit(Math.min(limit, MAX_LIMIT))
    .offset(skip)
    .execute();
  const keys = told.map(({ place }) => place);
  const visits = await visitsOf(db, sql<boolean>`(${visitsWhere(reach, filter)} and ${among(db, 'place', keys)})`);
  const places = new Map(rankPlaces(visits, calendarOf(reach.timeZone).dayOf).map((place) => [place.key, place]));
  const ranges = rangesOf(placesWith);
  const total = [...placesWith.values()].reduce((sum, each) => sum + each, 0);
  return {
    places: keys.flatMap((key) => {
      const place = places.get(key);
      return place ? [{ ...place, ...(ranges.get(place.count) ?? { best: 1, worst: total }) }] : [];
    }),
    total,
    doubtful: await countDoubtful(db, reach, filter),
  };
}
