import type { FieldChange } from '../../domain/edit.ts';
import type { FieldValue } from '../../domain/intervention.ts';
import { sameValue } from '../../domain/intervention.ts';

type Fields = { readonly [field: string]: FieldValue };

/** An emptied text or list is no value. */
function cleaned(value: FieldValue): FieldValue {
  return value === '' || (Array.isArray(value) && value.length === 0) ? null : value;
}

/** What changed between what the author saw and what the form says; a field the form does not mention is unchanged. */
export function makePatch(seen: Fields, after: Fields): { readonly [field: string]: FieldChange } {
  const patch: { [field: string]: FieldChange } = {};
  for (const [field, value] of Object.entries(after)) {
    const next = cleaned(value);
    const old = seen[field] ?? null;
    if (!sameValue(cleaned(old), next)) patch[field] = { old, new: next };
  }
  return patch;
}
