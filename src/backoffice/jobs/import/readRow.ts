import { calendarOf } from '../../../domain/calendar.ts';
import { holds } from '../../../domain/condition.ts';
import { type FieldValue, PRIORITIES } from '../../../domain/intervention.ts';
import type { Field, Kind } from '../../../domain/kind.ts';
import { statusOf } from '../../../domain/kinds/index.ts';
import type { ProblemCode } from '../../../domain/problems.ts';
import { valueProblem } from '../../../domain/validate.ts';
import { type DateColumn, dateColumnOf, type Mapping, type ValueRule } from './mapping.ts';
import { dateReader } from './readDate.ts';

/** What a row says, as fields of an intervention. */
export type Read = {
  readonly reference: string;
  readonly createdAt: number;
  readonly endedAt: number | null;
  readonly fields: { readonly [field: string]: FieldValue };
  readonly comment: string;
};
/** Why a row is not taken; `detail` names the column and the value. */
export type Refused = { readonly code: ProblemCode; readonly detail: string };
export type ReadRow = (cells: readonly string[]) => Read | Refused;

const LONGEST = { reference: 200, address: 500, comment: 4000, detail: 120 } as const;

function refused(code: ProblemCode, column = '', value = ''): Refused {
  return { code, detail: column === '' ? '' : `${column}: ${value.slice(0, LONGEST.detail)}` };
}

type Cell = (column: string) => string;

/** Without control characters: databases refuse some, and terminals obey others. */
export function plainText(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n]/gu, '');
}

/** The value of a rule as the file has it; undefined where the table of values has no such entry. */
function ruled(rule: ValueRule, cell: Cell): FieldValue | undefined {
  if ('value' in rule) return rule.value;
  const text = cell(rule.column);
  if (!rule.values) return text === '' ? null : text;
  if (Object.hasOwn(rule.values, text)) return rule.values[text] ?? null;
  return rule.otherwise;
}

/** What stands in the file for a value, to be told of it. */
function shown(rule: ValueRule, cell: Cell): string {
  return 'value' in rule ? String(rule.value) : cell(rule.column);
}

/** A value in the type of its field: numbers may have a decimal comma. */
function typed(field: Field, value: FieldValue): FieldValue {
  if (typeof value !== 'string') return value;
  if (field.type === 'decimal' || field.type === 'whole') {
    const number = value.replaceAll(/[\s\u00A0\u202F]/g, '').replace(',', '.');
    return /^[+-]?\d+(\.\d+)?$/.test(number) ? Number(number) : value;
  }
  if (field.type === 'choices') return value.split(',').map((each) => each.trim());
  return value;
}

function degrees(text: string, limit: number): number | null {
  const value = Number(text.replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(value) && Math.abs(value) <= limit ? value : null;
}

function pointFrom(mapping: Mapping, cell: Cell): FieldValue | Refused {
  const [latText, lonText] = [mapping.lat, mapping.lon].map((column) => (column === undefined ? '' : cell(column)));
  if (!latText && !lonText) return null;
  const lat = degrees(latText ?? '', 90);
  const lon = degrees(lonText ?? '', 180);
  if (lat === null || lon === null)
    return refused('import-row-bad-position', mapping.lat, `${latText ?? ''} ${lonText ?? ''}`);
  // Nobody works in the Gulf of Guinea: what systems write for no position.
  return lat === 0 && lon === 0 ? null : { lat, lon, accuracy: null, source: 'import' };
}

function isRefused(value: object | FieldValue): value is Refused {
  return typeof value === 'object' && value !== null && 'code' in value;
}

/** Makes the function that reads the rows of one file, by its header and the mapping. The columns are all there. */
export function rowReader(kind: Kind, mapping: Mapping, header: readonly string[]): ReadRow {
  const places = new Map(header.map((name, i) => [name, i]));
  const calendar = calendarOf(mapping.timeZone);
  const readerOf = (date: DateColumn) => dateReader(typeof date === 'string' ? undefined : date.format, calendar);
  const readCreated = readerOf(mapping.createdAt);
  const { endedAt: ended } = mapping;
  const readEnded = ended === undefined ? null : readerOf(ended);
  const wanted = Object.entries(mapping.where ?? {});
  const addressColumns = mapping.address === undefined ? [] : [mapping.address].flat();
  const rules = Object.entries(mapping.fields ?? {}).map(([name, rule]) => ({
    name,
    rule,
    field: kind.fields.find((field) => field.name === name),
  }));

  return (cells) => {
    const cell: Cell = (column) => plainText(cells[places.get(column) ?? -1] ?? '').trim();
    for (const [column, values] of wanted)
      if (!values.includes(cell(column))) return refused('import-row-filtered', column, cell(column));
    const reference = cell(mapping.reference);
    if (reference === '') return refused('import-row-no-reference');
    if (reference.length > LONGEST.reference) return refused('import-row-bad-value', mapping.reference, reference);

    const createdAt = readCreated(cell(dateColumnOf(mapping.createdAt)));
    if (createdAt === null) {
      const column = dateColumnOf(mapping.createdAt);
      return refused('import-row-bad-date', column, cell(column));
    }
    let endedAt: number | null = null;
    if (ended !== undefined && readEnded && cell(dateColumnOf(ended)) !== '') {
      endedAt = readEnded(cell(dateColumnOf(ended)));
      if (endedAt === null) return refused('import-row-bad-date', dateColumnOf(ended), cell(dateColumnOf(ended)));
    }

    const point = pointFrom(mapping, cell);
    if (isRefused(point)) return point;
    const address = addressColumns
      .map(cell)
      .filter((part) => part !== '')
      .join(', ')
      .replaceAll(/\s+/g, ' ')
      .slice(0, LONGEST.address);
    if (point === null && address === '') return refused('import-row-no-place');

    const status = ruled(mapping.status, cell);
    const found = typeof status === 'string' ? statusOf(kind, status) : null;
    if (!found) {
      const column = 'column' in mapping.status ? mapping.status.column : 'status';
      return refused('import-row-bad-value', column, shown(mapping.status, cell));
    }

    const own: { [field: string]: FieldValue } = {};
    for (const { name, rule, field } of rules) {
      const value = ruled(rule, cell);
      const made = value === undefined || !field ? value : typed(field, value);
      const wrong =
        made === undefined || (field ? valueProblem(field, made) !== null : !PRIORITIES.some((each) => each === made));
      if (wrong) return refused('import-row-bad-value', name, shown(rule, cell));
      if (made !== null) own[name] = made;
    }
    const urgent = kind.sensitive !== undefined && holds(kind.sensitive, own);
    const closed = found.phase === 'closed';
    return {
      reference,
      createdAt,
      endedAt: closed ? endedAt : null,
      comment: mapping.comment === undefined ? '' : cell(mapping.comment).slice(0, LONGEST.comment),
      fields: {
        priority: urgent ? 'urgent' : 'normal',
        ...own,
        status: found.value,
        point,
        address,
        createdAt,
        ...(closed && endedAt !== null ? { endedAt } : {}),
        reference,
      },
    };
  };
}

/** Fields a mapping may fill: the kind's own and the priority. */
export function unknownFields(kind: Kind, mapping: Mapping): readonly string[] {
  return Object.keys(mapping.fields ?? {}).filter(
    (name) => name !== 'priority' && !kind.fields.some((field) => field.name === name),
  );
}
