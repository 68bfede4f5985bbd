import { holds } from './condition.ts';
import type { FieldValue } from './intervention.ts';
import type { Field, Kind } from './kind.ts';
import { statusOf } from './kinds/index.ts';

/** What is wrong with one field; the code is listed in problems.ts. */
export type FieldProblem = {
  readonly field: string;
  readonly code:
    | 'field-required'
    | 'field-not-an-option'
    | 'field-not-a-number'
    | 'field-out-of-range'
    | 'field-too-long'
    | 'field-not-a-date'
    | 'field-wrong-type'
    | 'place-required'
    | 'status-unknown';
};

function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** What is wrong with a value of a field, or null. An empty value is never wrong here. */
export function valueProblem(field: Field, value: FieldValue | undefined): FieldProblem['code'] | null {
  if (isEmpty(value)) return null;
  switch (field.type) {
    case 'choice':
      return field.options.some((option) => option.value === value) ? null : 'field-not-an-option';
    case 'choices':
      if (!Array.isArray(value)) return 'field-wrong-type';
      return value.every((each) => field.options.some((option) => option.value === each))
        ? null
        : 'field-not-an-option';
    case 'decimal':
    case 'whole':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'field-not-a-number';
      if (field.type === 'whole' && !Number.isInteger(value)) return 'field-not-a-number';
      return value < field.min || value > field.max ? 'field-out-of-range' : null;
    case 'text':
      if (typeof value !== 'string') return 'field-wrong-type';
      return value.length > field.maxLength ? 'field-too-long' : null;
    case 'flag':
      return typeof value === 'boolean' ? null : 'field-wrong-type';
    case 'date':
      return typeof value === 'string' && isDate(value) ? null : 'field-not-a-date';
  }
}

/**
 * Everything wrong with a record's fields in the status they carry, in the order of the form. A record needs a
 * position or an address. Fields the kind does not know are left alone.
 */
export function validate(kind: Kind, fields: { readonly [field: string]: FieldValue }): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const status = fields['status'];
  if (typeof status !== 'string' || !statusOf(kind, status)) problems.push({ field: 'status', code: 'status-unknown' });
  if (isEmpty(fields['point']) && isEmpty(fields['address'])) problems.push({ field: 'point', code: 'place-required' });
  for (const field of kind.fields) {
    const value = fields[field.name];
    if (isEmpty(value)) {
      const asked = holds(field.when, fields) && typeof status === 'string' && field.requiredIn?.includes(status);
      if (asked) problems.push({ field: field.name, code: 'field-required' });
      continue;
    }
    const code = valueProblem(field, value);
    if (code) problems.push({ field: field.name, code });
  }
  return problems;
}
