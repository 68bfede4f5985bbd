import { sql } from 'kysely';
import { readAnswers } from '../../../domain/answers.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import type { FiguresBy } from '../../../domain/figures/createFigures.ts';
import { BY_HOUR, createFigures, RETURN_DAYS } from '../../../domain/figures/createFigures.ts';
import type { Counted, Figures } from '../../../domain/figures/figures.ts';
import { type Period, periodAt, periodsOf } from '../../../domain/figures/periods.ts';
import { createTally } from '../../../domain/figures/tally.ts';
import { kindOf, statusOf } from '../../../domain/kinds/index.ts';
import type { Filter } from '../../../sync/desk.ts';
import type { FiguresResponse } from '../../../sync/deskFigures.ts';
import type { Context } from '../../http/context.ts';
import type { Schema } from '../../store/schema.ts';
import { type Reach, where } from './where.ts';

const DAY = 86_400_000;
/** Rows read at once: a million must not stand in memory as objects. */
const PAGE = 20_000;
const COLUMNS = [
  'id',
  'kind',
  'kind_version',
  'status',
  'priority',
  'sector',
  'author',
  'reference',
  'place',
  'doubtful',
  'created_at',
  'ended_at',
  'due_at',
  'surface_m2',
  'cost',
  'photographed',
  'answers',
] as const;

/**
 * The time that is told: from the first one to the last, or to the end of the period that is asked for, as far as it has
 * come.
 */
async function timeOf(context: Context, reach: Reach, filter: Filter): Promise<Period | null> {
  const { first, last } = await context.store.db
    .selectFrom('interventions')
    .select([sql<number | null>`min(created_at)`.as('first'), sql<number | null>`max(created_at)`.as('last')])
    .where(where(reach, filter))
    .executeTakeFirstOrThrow();
  if (first === null || last === null) return null;
  const asked = filter.from === undefined ? 0 : Math.min(filter.to ?? Infinity, context.now());
  return { from: Number(first), to: Math.max(Number(last) + 1, asked) };
}

/** People whose own records are found, not reported: the agents of an organisation. */
async function agentsOf(context: Context, organisation: string): Promise<ReadonlySet<string>> {
  const rows = await context.store.db
    .selectFrom('people')
    .select('id')
    .where('organisation', '=', organisation)
    .where('role', '=', 'agent')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

type Groups = Counted['groups'];
type Grouped = Pick<Schema['interventions'], 'kind' | 'kind_version' | 'sector' | 'priority' | 'answers'>;

/** What a row is compared by, with the place of its period; '' for a facet of its kind that it does not answer. */
function createGroups() {
  const known = new Map<string, Groups>();
  return (row: Grouped, period: number): Groups => {
    const key = JSON.stringify([period, row.sector, row.priority, row.kind, row.kind_version, row.answers]);
    const found = known.get(key);
    if (found) return found;
    const given = new Map(readAnswers(row.answers).map(({ field, value }) => [field, value]));
    const facets = kindOf(row.kind, row.kind_version)?.facets ?? [];
    const groups: Groups = [
      ['period', String(period)],
      ['sector', row.sector ?? ''],
      ['priority', row.priority],
      ...facets.map((field) => [field, given.get(field) ?? ''] as const),
    ];
    known.set(key, groups);
    return groups;
  };
}

async function count(context: Context, reach: Reach, filter: Filter, time: Period, periods: readonly Period[]) {
  const { db } = context.store;
  const { dayNumberOf, hourOf } = calendarOf(reach.timeZone);
  const agents = await agentsOf(context, reach.organisation);
  const groupsOf = createGroups();
  const statuses = new Map<string, number>();
  const counted = createFigures(context.now(), dayNumberOf);
  // What was done at a place within a year before, or since, tells whether it came back.
  const around = where(reach, { ...filter, from: time.from - (RETURN_DAYS + 1) * DAY, to: undefined });
  for (let after = '', more = true; more;) {
    const rows = await db
      .selectFrom('interventions')
      .select([...COLUMNS])
      .where(around)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const period = periodAt(periods, row.created_at);
      const status = statusOf(kindOf(row.kind, row.kind_version), row.status);
      if (period >= 0) statuses.set(row.status, (statuses.get(row.status) ?? 0) + 1);
      counted.add({
        createdAt: row.created_at,
        endedAt: row.ended_at,
        dueAt: row.due_at,
        phase: status?.phase ?? 'open',
        waitsForAuthorisation: status?.waitsFor === 'authorisation',
        surfaceM2: row.surface_m2,
        cost: row.cost,
        found: row.reference === null && agents.has(row.author),
        photographed: row.photographed === 1,
        place: row.doubtful === 1 ? '' : row.place,
        counts: period >= 0,
        hour: hourOf(row.created_at),
        groups: groupsOf(row, period),
      });
    }
    after = rows.at(-1)?.id ?? after;
    more = rows.length === PAGE;
  }
  return { byStatus: Object.fromEntries(statuses), ...counted.finish() };
}

type Group = FiguresResponse['dimensions'][number]['groups'][number];

/** Those with most interventions first, and last what has no value. */
function mostFirst(a: Group, b: Group): number {
  const none = Number(a.value === '') - Number(b.value === '');
  return none || b.figures.count - a.figures.count || (a.value < b.value ? -1 : 1);
}

function dimensionsOf(groups: FiguresBy['groups']): FiguresResponse['dimensions'] {
  return [...groups]
    .filter(([name]) => name !== 'period')
    .map(([name, values]) => ({
      name,
      groups: [...values]
        .map(([value, figures]) => ({ value, figures }))
        .toSorted(name === BY_HOUR ? (a, b) => Number(a.value) - Number(b.value) : mostFirst),
    }));
}

/** The figures of what the filter lets through, and the same by period, sector, priority and facet of the kinds. */
export async function figures(context: Context, reach: Reach, filter: Filter): Promise<FiguresResponse> {
  const nothing: Figures = createTally(context.now()).figures();
  const time = await timeOf(context, reach, filter);
  if (!time) return { all: nothing, byStatus: {}, unit: 'month', periods: [], dimensions: [] };
  const { unit, periods } = periodsOf(time, calendarOf(reach.timeZone));
  const { all, byStatus, groups } = await count(context, reach, filter, time, periods);
  const byPeriod = groups.get('period');
  return {
    all,
    byStatus,
    unit,
    periods: periods.map((period, n) => ({ ...period, figures: byPeriod?.get(String(n)) ?? nothing })),
    dimensions: dimensionsOf(groups),
  };
}
