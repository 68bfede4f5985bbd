import type { FilterText } from '../../../device/desk/filterQuery.ts';
import type { DeskPoints } from '../../../device/desk/points.ts';
import { answerMark, readAnswer } from '../../../domain/answers.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { hasHour, readHours } from '../../../domain/hours.ts';
import { listOf } from '../filter/filter.ts';

type Groups = DeskPoints['groups'];

/** The parts of the filter that are looked for among the points that are here; the others are asked with. */
const LOCAL = ['from', 'to', 'kind', 'status', 'sector', 'answer', 'hours'] as const;

/** What to ask the points with, so that narrowing it further needs no asking. */
export function askedFilter(filter: FilterText): FilterText {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !LOCAL.some((local) => local === name)));
}

/** The filter for any hour of the day. */
export function withoutHours(filter: FilterText): FilterText {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== 'hours'));
}

function among(list: string | undefined): (value: string | null) => boolean {
  const values = listOf(list);
  return values.length === 0 ? () => true : (value) => value !== null && values.includes(value);
}

/** Whether answers have, of every facet that is named, one of those. */
function answered(list: string | undefined): (answers: string) => boolean {
  const byField = Map.groupBy(
    listOf(list).flatMap((text) => readAnswer(text) ?? []),
    ({ field }) => field,
  );
  const marks = [...byField.values()].map((answers) => answers.map(answerMark));
  return (text) => marks.every((any) => any.some((mark) => text.includes(mark)));
}

/** Which of the groups the filter lets through. */
function passing(groups: Groups, filter: FilterText): readonly boolean[] {
  const [kind, status, sector] = [among(filter.kind), among(filter.status), among(filter.sector)];
  const answers = answered(filter.answer);
  return groups.map(
    (group) => kind(group.kind) && status(group.status) && sector(group.sector) && answers(group.answers),
  );
}

/** The local hour of the day of each time. `at`: UTC seconds. */
export function hoursOf(at: Uint32Array, timeZone: string): Uint8Array {
  const { hourOf } = calendarOf(timeZone);
  return Uint8Array.from(at, (seconds) => hourOf(seconds * 1000));
}

function timeTest(filter: FilterText, timeZone: string): (seconds: number) => boolean {
  const [from, to] = [Number(filter.from ?? -Infinity), Number(filter.to ?? Infinity)];
  const hours = readHours(filter.hours ?? '');
  const { hourOf } = calendarOf(timeZone);
  return (seconds) => {
    const at = seconds * 1000;
    return at >= from && at < to && (!hours || hasHour(hours, hourOf(at)));
  };
}

/** The numbers at some places of a column; a loop, for there may be a million. */
function pick<T extends Float64Array | Uint32Array>(column: T, places: Uint32Array, into: T): T {
  for (let i = 0; i < places.length; i += 1) into[i] = column[places[i] as number] as number;
  return into;
}

/** The points that stand on the map with this filter; the same object where that is all of them. */
export function shownPoints(points: DeskPoints, filter: FilterText): DeskPoints {
  const { lat, lon, at, group, groups, id, timeZone } = points;
  const passes = passing(groups, filter);
  const kept = groups.map(({ position }, place) => position === 'sure' && passes[place] === true);
  const isIn = timeTest(filter, timeZone);
  const places = new Uint32Array(at.length);
  let count = 0;
  for (let i = 0; i < at.length; i += 1) {
    if (!kept[group[i] as number] || !isIn(at[i] as number)) continue;
    places[count] = i;
    count += 1;
  }
  if (count === at.length) return points;
  const taken = places.subarray(0, count);
  return {
    lat: pick(lat, taken, new Float64Array(count)),
    lon: pick(lon, taken, new Float64Array(count)),
    at: pick(at, taken, new Uint32Array(count)),
    group: pick(group, taken, new Uint32Array(count)),
    groups,
    id: id && Array.from(taken, (place) => id[place] as string),
    timeZone,
    tooMany: null,
  };
}

/** How many that the filter lets through are not on the map: their position is in doubt, or nobody said where. */
export function leftOut(
  points: DeskPoints,
  filter: FilterText,
): { readonly doubtful: number; readonly withoutPoint: number } {
  const { at, group, groups, timeZone, tooMany } = points;
  if (tooMany) return { doubtful: tooMany.doubtful, withoutPoint: tooMany.none };
  const passes = passing(groups, filter);
  const isIn = timeTest(filter, timeZone);
  const counts = groups.map(() => 0);
  for (let i = 0; i < at.length; i += 1) {
    const place = group[i] as number;
    if (groups[place]?.position !== 'sure' && passes[place] && isIn(at[i] as number))
      counts[place] = (counts[place] as number) + 1;
  }
  const sum = (position: 'doubtful' | 'none'): number =>
    counts.reduce((total, count, place) => (groups[place]?.position === position ? total + count : total), 0);
  return { doubtful: sum('doubtful'), withoutPoint: sum('none') };
}
