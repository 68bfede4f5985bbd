import type { Edit } from '../../domain/edit.ts';
import { sameValue } from '../../domain/intervention.ts';
import type { Database } from '../store/database.ts';

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
  const fields = { ...draft.fields };
  const beside = { ...draft.beside };
  for (const [field, { new: value }] of Object.entries(patch)) {
    if (sameValue(fields[field], field in beside ? beside[field] : draft.seen[field])) fields[field] = value;
    beside[field] = value;
  }
  await drafts.put({ ...draft, fields, beside });
}
