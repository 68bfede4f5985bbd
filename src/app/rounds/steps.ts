import { validate } from '../../domain/validate.ts';
import type { FieldProblem } from '../../domain/validate.ts';
import type { FieldValue } from '../../domain/intervention.ts';
import type { Kind, Status } from '../../domain/kind.ts';
import { statusOf } from '../../domain/kinds/index.ts';
import type { Role } from '../../domain/permissions.ts';
import { maySetStatus } from '../../domain/permissions.ts';

type Fields = { readonly [field: string]: FieldValue };

/** Statuses that may follow, those this person may set; the first is the next step. */
export function stepsAfter(kind: Kind, status: string, role: Role): readonly Status[] {
  return (statusOf(kind, status)?.next ?? [])
    .filter((value) => maySetStatus(kind, value, role))
    .map((value) => statusOf(kind, value))
    .filter((found) => found !== null);
}

/**
 * The fields with another status. Answers asked because of a status, as its reason, belong to that status: they are
 * asked again.
 */
export function fieldsFor(kind: Kind, fields: Fields, status: string): Fields {
  const next: { [field: string]: FieldValue } = { ...fields, status };
  for (const field of kind.fields) {
    if (field.when?.field === 'status' && next[field.name] !== undefined) next[field.name] = null;
  }
  return next;
}

/** What the record lacks for a status, in the order of the form: empty when one press is enough. */
export function lackingFor(kind: Kind, fields: Fields, status: string): readonly FieldProblem[] {
  return validate(kind, fieldsFor(kind, fields, status));
}
