import type { Edit } from '../../domain/edit.ts';
import type { FieldValue } from '../../domain/intervention.ts';
import { sameValue } from '../../domain/intervention.ts';
import type { Database } from '../store/database.ts';
import type { DraftRow } from '../store/rows.ts';

type Fields = { readonly [field: string]: FieldValue };

/** The form with what its author changed of its record beside it: what they typed in the form itself stays. */
export function goneOn(draft: DraftRow, changed: Fields): DraftRow {
  const fields = { ...draft.fields };
  const beside = { ...draft.beside };
  for (const [field, value] of Object.entries(changed)) {
    if (sameValue(fields[field], field in beside ? beside[field] : draft.seen[field])) fields[field] = value;
    beside[field] = value;
  }
  return { ...draft, fields, beside };
}

/**
 * Has an agent's open form go on from what they change of its record beside it: else it would undo that, or meet it as a
 * conflict with themselves. Call it within the transaction that keeps the edit.
 */
export async function goOn(
  { drafts }: Database,
  { intervention, author, patch }: Pick<Edit, 'intervention' | 'author' | 'patch'>,
): Promise<void> {
  const draft = await drafts.get(intervention);
  if (draft?.author !== author) return;
  const changed = Object.fromEntries(Object.entries(patch).map(([field, { new: value }]) => [field, value]));
  await drafts.put(goneOn(draft, changed));
}
