import * as z from 'zod/mini';
import { isTimeZone } from '../../../domain/calendar.ts';

const text = z.string().check(z.minLength(1), z.maxLength(200));
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A column read as a date. `format` as 'DD/MM/YYYY HH:mm'; ISO 8601 where absent. */
const dateSchema = z.union([text, z.strictObject({ column: text, format: z.optional(text) })]);

/**
 * A value: a constant, a column as it is, or a column through a table of values. `otherwise` is for what the table does
 * not have; without it such a row is skipped.
 */
const valueSchema = z.union([
  z.strictObject({ value: scalar }),
  z.strictObject({
    column: text,
    values: z.optional(z.record(z.string(), scalar)),
    otherwise: z.optional(scalar),
  }),
]);

/** Which column of a file becomes which field: docs/import.md explains each. */
export const mappingSchema = z.strictObject({
  encoding: z.optional(z.enum(['utf-8', 'windows-1252'])),
  delimiter: z.optional(z.enum([',', ';', '\t', '|'])),
  timeZone: z.string().check(z.refine(isTimeZone, 'not an IANA time zone')),
  where: z.optional(z.record(text, z.array(z.string()).check(z.minLength(1)))),
  reference: text,
  address: z.optional(z.union([text, z.array(text).check(z.minLength(1))])),
  lat: z.optional(text),
  lon: z.optional(text),
  createdAt: dateSchema,
  endedAt: z.optional(dateSchema),
  status: valueSchema,
  fields: z.optional(z.record(z.string(), valueSchema)),
  comment: z.optional(text),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type DateColumn = z.infer<typeof dateSchema>;
export type ValueRule = z.infer<typeof valueSchema>;

function columnOf(rule: ValueRule): readonly string[] {
  return 'column' in rule ? [rule.column] : [];
}

export function dateColumnOf(date: DateColumn): string {
  return typeof date === 'string' ? date : date.column;
}

/** Every column that a mapping names. */
export function columnsNamed(mapping: Mapping): readonly string[] {
  const { address = [], lat = [], lon = [], endedAt, comment = [] } = mapping;
  return [
    ...Object.keys(mapping.where ?? {}),
    mapping.reference,
    ...[address, lat, lon, comment].flat(),
    dateColumnOf(mapping.createdAt),
    ...(endedAt === undefined ? [] : [dateColumnOf(endedAt)]),
    ...columnOf(mapping.status),
    ...Object.values(mapping.fields ?? {}).flatMap(columnOf),
  ];
}
