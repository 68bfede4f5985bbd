import type { PointColumns, PointGroup } from '../../sync/pointColumns.ts';
import { PART, POINT_STEPS, unpackPoints } from '../../sync/pointColumns.ts';

/** The points of a map in columns of equal length, in the order of time. */
export type DeskPoints = Pick<PointColumns, 'at' | 'group' | 'groups' | 'id' | 'timeZone' | 'tooMany'> & {
  /** Degrees; 0 for what is not on the map. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
};

/** Points, and what they were made of. */
export type KnownPoints = Pick<PointColumns, 'feed' | 'parts'> & { readonly points: DeskPoints };

/** What the back office told: everything, or only some parts of time. */
export type ToldPoints = KnownPoints & Pick<PointColumns, 'told'>;

function degreesOf(steps: Int32Array): Float64Array {
  const degrees = new Float64Array(steps.length);
  for (let i = 0; i < steps.length; i += 1) degrees[i] = (steps[i] as number) / POINT_STEPS;
  return degrees;
}

/** Reads what the back office sent; null where it is not understood. */
export function readPoints(bytes: ArrayBuffer): ToldPoints | null {
  const columns = unpackPoints(bytes);
  if (!columns) return null;
  const { at, group, groups, id, timeZone, tooMany, feed, parts, told } = columns;
  const [lat, lon] = [degreesOf(columns.lat), degreesOf(columns.lon)];
  return { points: { lat, lon, at, group, groups, id, timeZone, tooMany }, feed, parts, told };
}

/** The first place of a time that is not before this one. */
function placeOf(at: Uint32Array, seconds: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Piece = { readonly from: DeskPoints; readonly start: number; readonly end: number };

/** The known points around the parts that are told anew, and those, in the order of time. */
function piecesOf(known: DeskPoints, points: DeskPoints, told: readonly number[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const part of told.toSorted((a, b) => a - b)) {
    const [begins, ends] = [part * PART, (part + 1) * PART];
    pieces.push({ from: known, start, end: placeOf(known.at, begins) });
    pieces.push({ from: points, start: placeOf(points.at, begins), end: placeOf(points.at, ends) });
    start = placeOf(known.at, ends);
  }
  pieces.push({ from: known, start, end: known.at.length });
  return pieces;
}

/** One list of groups for both, and where those of the second stand in it. */
function joinGroups(first: readonly PointGroup[], second: readonly PointGroup[]) {
  const groups = [...first];
  const places = new Map(first.map((group, place) => [JSON.stringify(group), place]));
  const moved = second.map((group) => {
    const key = JSON.stringify(group);
    const place = places.get(key) ?? groups.push(group) - 1;
    places.set(key, place);
    return place;
  });
  return { groups, moved };
}

/** Whether the parts that were not told hold as many records as they did. */
function sameElsewhere(known: KnownPoints, said: ToldPoints): boolean {
  const others = ({ parts }: KnownPoints): string =>
    JSON.stringify(parts.filter(([part]) => said.told?.includes(part) === false));
  return others(known) === others(said);
}

/** Two lists of points put together from pieces of both. */
function joined(known: DeskPoints, points: DeskPoints, pieces: readonly Piece[]): DeskPoints {
  const count = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const { groups, moved } = joinGroups(known.groups, points.groups);
  const [lat, lon] = [new Float64Array(count), new Float64Array(count)];
  const [at, group] = [new Uint32Array(count), new Uint32Array(count)];
  let place = 0;
  for (const { from, start, end } of pieces) {
    lat.set(from.lat.subarray(start, end), place);
    lon.set(from.lon.subarray(start, end), place);
    at.set(from.at.subarray(start, end), place);
    const part = from.group.subarray(start, end);
    group.set(from === points ? part.map((each) => moved[each] as number) : part, place);
    place += end - start;
  }
  const id = known.id && pieces.flatMap(({ from, start, end }) => (from.id ?? []).slice(start, end));
  return { lat, lon, at, group, groups, id, timeZone: points.timeZone, tooMany: null };
}

/**
 * What is known with what was told since; the same points where that is nothing. null where it does not fit together:
 * everything is to be asked for.
 */
export function mergePoints(known: KnownPoints, said: ToldPoints): KnownPoints | null {
  const { points, feed, parts, told } = said;
  if (told === null) return { points, feed, parts };
  if (!sameElsewhere(known, said) || (known.points.id === null) !== (points.id === null)) return null;
  if (told.length === 0) return { points: known.points, feed, parts };
  return { points: joined(known.points, points, piecesOf(known.points, points, told)), feed, parts };
}
