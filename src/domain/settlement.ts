import { DELETION, type Edit } from './edit.ts';
import type { FieldValue } from './intervention.ts';
import { sameValue } from './intervention.ts';
import type { Kind } from './kind.ts';
import { statusOf } from './kinds/index.ts';

/** Two values for one field of a record, each with the time at which it was given (UTC milliseconds; null: unknown). */
type Disputed = {
  readonly id: string;
  readonly field: string;
  readonly kept: FieldValue;
  readonly keptAt: number | null;
  readonly offered: FieldValue;
  readonly offeredAt: number;
};

/** What an edit says to settle a conflict with one of its two values; `fields`: what the record holds now. */
export function settlement(
  kind: Kind | null,
  fields: { readonly [field: string]: FieldValue },
  conflict: Disputed,
  value: FieldValue,
): Pick<Edit, 'patch' | 'remove' | 'settles'> {
  const { id, field, offered, keptAt, offeredAt } = conflict;
  const settles = [id];
  if (field === DELETION) return { patch: {}, settles, ...(value === true ? { remove: true } : {}) };
  const old = fields[field] ?? null;
  const at = sameValue(value, offered) ? offeredAt : keptAt;
  const closed = field === 'status' && typeof value === 'string' && statusOf(kind, value)?.phase === 'closed';
  // The work ended when somebody said so, not when somebody else agreed.
  const ended = closed && at !== null ? { endedAt: { old: fields['endedAt'] ?? null, new: at } } : {};
  return { patch: { [field]: { old, new: value }, ...ended }, settles };
}
