import { calendarOf } from '../../../domain/calendar.ts';
import type { Versioned } from '../../../domain/edit.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import { placeHistory } from '../../../domain/placeHistory.ts';
import type { Filter } from '../../../sync/desk.ts';
import type { PlaceResponse } from '../../../sync/deskPlaces.ts';
import type { Context } from '../../http/context.ts';
import { type Reach, where } from './where.ts';

/** Interventions of a place that are looked at, newest first, and photos that are shown. */
const [MOST, MOST_PHOTOS] = [2_000, 60];

/** What the interventions of one place tell together, those of its most frequent kind; doubtful positions are left out. */
export async function placeDetail(
  context: Context,
  reach: Reach,
  filter: Filter & { readonly place: string },
): Promise<PlaceResponse> {
  const { db } = context.store;
  const rows = await db
    .selectFrom('interventions')
    .select(['id', 'kind', 'body'])
    .where(where(reach, filter))
    .where('doubtful', '=', 0)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(MOST)
    .execute();
  const byKind = [...Map.groupBy(rows, (row) => row.kind)].toSorted((a, b) => b[1].length - a[1].length);
  const [name = '', ofKind = []] = byKind[0] ?? [];
  const interventions = ofKind.map(({ body }) => (JSON.parse(body) as Versioned).intervention);
  const photos = interventions
    .flatMap(({ id, photos: taken }) => taken.map((photo) => ({ intervention: id, ...photo })))
    .toSorted((a, b) => b.takenAt - a.takenAt);
  const shown = photos.slice(0, MOST_PHOTOS);
  const received = await db
    .selectFrom('photos')
    .select('sha256')
    .distinct()
    .where('organisation', '=', reach.organisation)
    .where('received_at', 'is not', null)
    .where('sha256', 'in', [...shown.map(({ sha256 }) => sha256), ''])
    .execute();
  const here = new Set(received.map(({ sha256 }) => sha256));
  const kind = kindOf(name);
  const { dayOf } = calendarOf(reach.timeZone);
  const { answers, ...figures } = kind
    ? placeHistory(interventions, kind, dayOf)
    : { count: 0, days: 0, medianDays: null, fewestDays: null, answers: [] };
  return {
    kind: name,
    ...figures,
    answers: answers.map(({ field, values }) => ({ field, values: [...values] })),
    photos: shown
      .filter(({ sha256 }) => here.has(sha256))
      .map(({ intervention, sha256, role, takenAt, width, height }) => ({
        intervention,
        sha256,
        role,
        takenAt,
        width,
        height,
      })),
    morePhotos: Math.max(0, photos.length - MOST_PHOTOS),
  };
}
