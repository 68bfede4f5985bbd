import { holds } from '../../domain/condition.ts';
import type { FieldValue } from '../../domain/intervention.ts';
import type { Field, Kind } from '../../domain/kind.ts';

/** Fields of a group that the form asks for, in its order: those whose condition holds. */
export function fieldsShown(
  kind: Kind,
  group: Field['group'],
  fields: { readonly [field: string]: FieldValue },
): readonly Field[] {
  return kind.fields.filter((field) => field.group === group && holds(field.when, fields));
}
