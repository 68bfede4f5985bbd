import type { HotCellsRequest } from '../../../domain/hotspots/hotCells.ts';
import type { Visit } from '../../../domain/places.ts';
import type { Filter, Territory } from '../../../sync/desk.ts';
import type { HotSpotsResponse } from '../../../sync/deskPlaces.ts';
import type { Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { hotSpotsAside } from '../../jobs/hotspots/hotSpotsAside.ts';
import { countDoubtful, visitsOf, visitsWhere } from './visitsOf.ts';
import { type Reach, where } from './where.ts';

/** Interventions that are compared at once, at most: some ten seconds of a core. */
const MOST = 300_000;
/** Areas and changes in one answer. */
const MOST_TOLD = 100;

/**
 * What is compared: the land that was drawn; else the sectors that are looked at, where their outlines are known, or all
 * the communes; null: neither.
 */
async function outlinesOf(
  { store }: Context,
  { organisation, sector }: Reach,
  filter: Filter,
): Promise<HotCellsRequest['territory']> {
  if (filter.perimeter) {
    const corners = filter.perimeter.map(({ lat, lon }): [number, number] => [lon, lat]);
    return [[[...corners, ...corners.slice(0, 1)]]];
  }
  const { territory } = await store.db
    .selectFrom('organisations')
    .select('territory')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  if (territory === null) return null;
  const { features } = JSON.parse(territory) as Territory;
  const polygonsOf = (layer: 'commune' | 'sector', names: ReadonlySet<string> | null) =>
    features.flatMap(({ properties, geometry }) =>
      properties.layer === layer && geometry.type === 'Polygon' && (names?.has(properties.name) ?? true)
        ? [geometry.coordinates]
        : [],
    );
  const asked = sector === null ? (filter.sector ?? []) : [sector];
  const named = await store.db
    .selectFrom('sectors')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .execute();
  const names = new Set(named.filter(({ id }) => asked.includes(id)).map(({ name }) => name));
  const sectors = names.size === 0 ? [] : polygonsOf('sector', names);
  const outlines = sectors.length > 0 ? sectors : polygonsOf('commune', null);
  return outlines.length === 0 ? null : outlines;
}

/** The period of the same length before; null where none is asked for, or it began before anything was recorded. */
async function periodBefore(context: Context, reach: Reach, { from, to: end, ...rest }: Filter) {
  // What is still to come has nothing to be compared.
  const to = Math.min(end ?? Infinity, context.now());
  if (from === undefined || to <= from) return null;
  const start = from - (to - from);
  const { first } = await context.store.db
    .selectFrom('interventions')
    .select((eb) => eb.fn.min<number | null>('created_at').as('first'))
    .where(where(reach, rest))
    .executeTakeFirstOrThrow();
  return first === null || Number(first) > start ? null : { from: start, to: from };
}

/** Where it comes back, beyond chance, among what the filter lets through. Throws 'hot-spots-too-many'. */
export async function hotSpots(context: Context, reach: Reach, filter: Filter): Promise<HotSpotsResponse> {
  const { db } = context.store;
  const read = async (asked: Filter): Promise<readonly Visit[]> => {
    const { count } = await db
      .selectFrom('interventions')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(where(reach, asked))
      .executeTakeFirstOrThrow();
    if (Number(count) > MOST) throw problem('hot-spots-too-many');
    return visitsOf(db, visitsWhere(reach, asked));
  };
  const period = await periodBefore(context, reach, filter);
  const visits = await read(filter);
  const before = period && (await read({ ...filter, ...period }));
  const { cells, changes, repeats } = await hotSpotsAside({
    visits,
    before,
    territory: await outlinesOf(context, reach, filter),
    timeZone: reach.timeZone,
  });
  return {
    total: visits.length,
    doubtful: await countDoubtful(db, reach, filter),
    cells: {
      ...cells,
      areas: cells.areas.slice(0, MOST_TOLD).map((area) => ({
        ...area,
        bounds: [...area.bounds],
        cells: area.cells.map((cell) => ({ ...cell, bounds: [...cell.bounds] })),
      })),
    },
    changes: changes && {
      tested: changes.tested,
      emerging: changes.emerging.slice(0, MOST_TOLD),
      fading: changes.fading.slice(0, MOST_TOLD),
    },
    before: period,
    repeats: repeats && repeats.map((row) => [...row]),
  };
}
