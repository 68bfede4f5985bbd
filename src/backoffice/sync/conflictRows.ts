import type { Transaction } from 'kysely';
import type { Edit, FieldConflict } from '../../domain/edit.ts';
import { DELETION } from '../../domain/edit.ts';
import type { Schema } from '../store/schema.ts';
import type { ConflictRow, EditRow } from './batch.ts';

/** Who gave a field the value that stays: the newest edit that set it, in the database or earlier in this batch. */
function authorOf(field: string, edits: readonly Edit[]): Edit | null {
  return (
    edits.findLast((edit) => (field === DELETION ? edit.remove === true : Object.hasOwn(edit.patch, field))) ?? null
  );
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
    const kept = authorOf(conflict.field, history);
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
