import type { Transaction } from 'kysely';
import type { Edit, FieldConflict } from '../../domain/edit.ts';
import { DELETION } from '../../domain/edit.ts';
import { sameValue } from '../../domain/intervention.ts';
import type { Schema } from '../store/schema.ts';
import type { ConflictRow, EditRow } from './batch.ts';

/**
 * The edit whose value stays (null: none of these), the newest that gave it: one that came second and was not taken gave
 * another. A record that stays though it was to be deleted stays by whoever changed it last.
 */
export function keptBy({ field, kept }: FieldConflict, edits: readonly Edit[]): Edit | null {
  const gave = (edit: Edit): boolean => {
    if (field === DELETION) return (edit.remove === true) === kept;
    const change = edit.patch[field];
    return change !== undefined && sameValue(change.new, kept);
  };
  return edits.findLast(gave) ?? null;
}

/** Rows for the conflicts that an edit met, both values with their authors. */
export async function conflictRows(
  trx: Transaction<Schema>,
  organisation: string,
  edit: Edit,
  conflicts: readonly FieldConflict[],
  rev: number,
  earlier: readonly EditRow[],
  newId: () => string,
): Promise<readonly ConflictRow[]> {
  const stored = await trx
    .selectFrom('edits')
    .select('payload')
    .where('organisation', '=', organisation)
    .where('intervention', '=', edit.intervention)
    .where('result', '!=', 'rejected')
    .orderBy('rev')
    .execute();
  const inBatch = earlier.filter((row) => row.intervention === edit.intervention && row.result !== 'rejected');
  const history = [...stored, ...inBatch].map((row) => JSON.parse(row.payload) as Edit);
  return conflicts.map((conflict) => {
    const kept = keptBy(conflict, history);
    return {
      organisation,
      id: newId(),
      intervention: edit.intervention,
      field: conflict.field,
      kept: JSON.stringify(conflict.kept),
      kept_author: kept?.author ?? null,
      kept_at: kept?.at ?? null,
      offered: JSON.stringify(conflict.offered),
      offered_author: edit.author,
      offered_at: edit.at,
      rev,
      edit: edit.id,
      settled_by: null,
      settled_at: null,
    };
  });
}
