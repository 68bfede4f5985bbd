import { sql, type RawBuilder } from 'kysely';
import { answerMark } from '../../../domain/answers.ts';
import { calendarOf, type OffsetSpan } from '../../../domain/calendar.ts';
import { DAY_HOURS, hasHour } from '../../../domain/hours.ts';
import { perimeterBounds, sidesOf } from '../../../domain/perimeter.ts';
import { addressKey } from '../../../domain/places.ts';
import { scopeOf } from '../../../domain/permissions.ts';
import type { Filter } from '../../../sync/desk.ts';
import type { Actor, Context } from '../../http/context.ts';
import { timeZoneOf } from './timeZoneOf.ts';

const always = sql<boolean>`1 = 1`;

/** PostgreSQL refuses NUL in text; no record has it. */
function plain(text: string): string {
  return text.replaceAll('\0', '');
}

function among(column: string, values: readonly string[] | undefined): RawBuilder<boolean> {
  if (values === undefined || values.length === 0) return always;
  return sql<boolean>`${sql.ref(column)} in (${sql.join(values.slice(0, 200).map(plain))})`;
}

/** A pattern that finds the text anywhere, with LIKE's own signs taken literally. */
function anywhere(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

function searched(q: string | undefined): RawBuilder<boolean> {
  const text = plain(q ?? '').trim();
  if (text === '') return always;
  const key = addressKey(text);
  const reference = sql<boolean>`lower(reference) like ${anywhere(text.toLowerCase())} escape '\\'`;
  if (key === '') return reference;
  return sql<boolean>`(address_key like ${anywhere(key)} escape '\\' or ${reference})`;
}

function answered(answers: Filter['answer']): RawBuilder<boolean> {
  if (answers === undefined || answers.length === 0) return always;
  const byField = Map.groupBy(answers.slice(0, 200), ({ field }) => field);
  const fields = [...byField.values()].map((ofField) => {
    const any = ofField.map((answer) => sql`answers like ${anywhere(answerMark(answer))} escape '\\'`);
    return sql`(${sql.join(any, sql` or `)})`;
  });
  return sql<boolean>`(${sql.join(fields, sql` and `)})`;
}

function atPlace(place: string | undefined): RawBuilder<boolean> {
  if (place === undefined || place === '') return always;
  return sql<boolean>`place = ${plain(place)}`;
}

/** Records are from between these years, and a little longer. */
const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const offsetsByZone = new Map<string, readonly OffsetSpan[]>();

/** The offsets of a time zone: asked for once, that takes a moment. */
function offsetsOf(timeZone: string): readonly OffsetSpan[] {
  const known = offsetsByZone.get(timeZone);
  if (known) return known;
  const spans = calendarOf(timeZone).offsetsBetween(Date.UTC(FIRST_YEAR, 0), Date.UTC(LAST_YEAR, 0));
  offsetsByZone.set(timeZone, spans);
  return spans;
}

/** Milliseconds that local time is ahead at created_at, found by halves. */
function offsetIn(spans: readonly OffsetSpan[]): RawBuilder<number> {
  const middle = Math.ceil(spans.length / 2);
  const [before, after] = [spans.slice(0, middle), spans.slice(middle)];
  if (!after[0]) return sql<number>`${sql.lit((before[0]?.offsetMin ?? 0) * MINUTE)}`;
  return sql`case when created_at < ${sql.lit(after[0].from)} then ${offsetIn(before)} else ${offsetIn(after)} end`;
}

function atHours(hours: Filter['hours'], timeZone: string): RawBuilder<boolean> {
  if (hours === undefined) return always;
  const among = Array.from({ length: DAY_HOURS }, (_, hour) => hour).filter((hour) => hasHour(hours, hour));
  const local = sql`created_at + ${offsetIn(offsetsOf(timeZone))}`;
  return sql<boolean>`((${local}) / ${sql.lit(HOUR)}) % ${sql.lit(DAY_HOURS)} in (${sql.join(among.map(sql.lit))})`;
}

function inBox(box: Filter['within']): RawBuilder<boolean> {
  if (box === undefined) return always;
  const [south, west, north, east] = box;
  return sql<boolean>`(lat between ${south} and ${north} and lon between ${west} and ${east})`;
}

/**
 * Inside is where a line due east crosses an odd number of sides (even-odd rule). A position in doubt is nowhere, so
 * that what is counted is what the map shows.
 */
function inPerimeter(perimeter: Filter['perimeter']): RawBuilder<boolean> {
  if (perimeter === undefined) return always;
  const crossed = sidesOf(perimeter).flatMap(([a, b]) => {
    if (a.lat === b.lat) return [];
    const slope = (b.lon - a.lon) / (b.lat - a.lat);
    const [low, high] = [Math.min(a.lat, b.lat), Math.max(a.lat, b.lat)];
    const eastward = sql`lon < ${a.lon} + ${slope} * (lat - ${a.lat})`;
    return [sql`case when lat >= ${low} and lat < ${high} and ${eastward} then 1 else 0 end`];
  });
  const box = inBox([...perimeterBounds(perimeter)]);
  return sql<boolean>`(doubtful = 0 and ${box} and (${sql.join(crossed, sql` + `)}) % 2 = 1)`;
}

/** What somebody at a desk may see: an organisation, and in it one sector and what is of none; null: all of it. */
export type Reach = {
  readonly organisation: string;
  readonly sector: string | null;
  /** IANA name: the days and hours of the organisation. */
  readonly timeZone: string;
};

export async function reachOf(context: Context, { organisation, user }: Actor): Promise<Reach> {
  const scope = scopeOf(user);
  const timeZone = await timeZoneOf(context, organisation);
  return { organisation, sector: scope === '*' ? null : scope, timeZone };
}

/** All that somebody may see, deleted or not. */
export function inReach({ organisation, sector }: Reach): RawBuilder<boolean> {
  const own = sql<boolean>`organisation = ${organisation}`;
  return sector === null ? own : sql<boolean>`(${own} and (sector = ${sector} or sector is null))`;
}

/**
 * The filter of the desk as one condition on `interventions`: never beyond the reach, and never what was deleted, but
 * where two people disagree on that.
 */
export function where(reach: Reach, filter: Filter): RawBuilder<boolean> {
  const parts = [
    inReach(reach),
    filter.conflicts === undefined ? sql<boolean>`deleted = 0` : always,
    filter.from === undefined ? always : sql<boolean>`created_at >= ${filter.from}`,
    filter.to === undefined ? always : sql<boolean>`created_at < ${filter.to}`,
    among('kind', filter.kind),
    among('status', filter.status),
    among('sector', filter.sector),
    answered(filter.answer),
    searched(filter.q),
    atPlace(filter.place),
    filter.doubtful === undefined ? always : sql<boolean>`doubtful = ${filter.doubtful === 'yes' ? 1 : 0}`,
    filter.conflicts === undefined ? always : sql<boolean>`conflict_count > 0`,
    atHours(filter.hours, reach.timeZone),
    inBox(filter.within),
    inPerimeter(filter.perimeter),
  ];
  return sql<boolean>`(${sql.join(
    parts.filter((part) => part !== always),
    sql` and `,
  )})`;
}
