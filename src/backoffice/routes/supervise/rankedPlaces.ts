import type { Kysely } from 'kysely';
import { calendarOf } from '../../../domain/calendar.ts';
import { rankedPlaces as rank } from '../../../domain/hotspots/hotSpots.ts';
import type { PlacesRequest, PlacesResponse } from '../../../sync/deskPlaces.ts';
import { problem } from '../../http/problem.ts';
import type { Schema } from '../../store/schema.ts';
import { visitsOf } from './visitsOf.ts';
import type { Reach } from './where.ts';

/** Places in one answer; the total says how many there are. */
const MAX_LIMIT = 1000;
const USUAL_LIMIT = 200;

/** Places by how often somebody came. Doubtful positions count nowhere. */
export async function rankedPlaces(db: Kysely<Schema>, reach: Reach, request: PlacesRequest): Promise<PlacesResponse> {
  const { skip = 0, limit = USUAL_LIMIT, ...filter } = request;
  if (skip < 0) throw problem('request-invalid', { field: 'skip' });
  if (limit < 1) throw problem('request-invalid', { field: 'limit' });
  const { visits, doubtful } = await visitsOf(db, reach, filter);
  const places = rank(visits, calendarOf(reach.timeZone).dayOf);
  return { places: places.slice(skip, skip + Math.min(limit, MAX_LIMIT)), total: places.length, doubtful };
}
