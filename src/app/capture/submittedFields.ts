import { holds } from '../../domain/condition.ts';
import type { FieldValue } from '../../domain/intervention.ts';
import type { Field, Kind } from '../../domain/kind.ts';
import { readNumber } from '../ui/readNumber.ts';

type Fields = { readonly [field: string]: FieldValue };

function submitted(field: Field, value: FieldValue): FieldValue {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return null;
  switch (field.type) {
    case 'decimal':
    case 'whole':
      return readNumber(text) ?? value;
    case 'text':
      return text;
    case 'choice':
    case 'choices':
    case 'flag':
    case 'date':
      return value;
  }
}

/**
 * The fields of a form as they are to be kept in the record: typed numbers become numbers (a text that is not one
 * stays, for the checks to name it), empty texts become nothing. In a new record, answers to questions that are no
 * longer asked are dropped; in an existing one they are history, and stay.
 */
export function submittedFields(kind: Kind, fields: Fields, isNew: boolean): Fields {
  const result: { [field: string]: FieldValue } = { ...fields };
  for (const field of kind.fields) {
    const value = fields[field.name];
    if (value === undefined) continue;
    result[field.name] = isNew && !holds(field.when, fields) ? null : submitted(field, value);
  }
  const address = fields['address'];
  if (typeof address === 'string') result['address'] = address.trim();
  return result;
}
