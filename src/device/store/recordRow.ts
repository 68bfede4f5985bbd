import { pointOf, textOf } from '../../domain/intervention.ts';
import { kindOf, statusOf } from '../../domain/kinds/index.ts';
import { changedAt } from '../../sync/changedAt.ts';
import type { View } from '../../sync/reconcile.ts';
import type { LocalIntervention } from '../device.ts';
import { cellOf } from './cell.ts';
import type { RecordRow } from './rows.ts';
import { indexedWords } from './words.ts';

/**
 * A view with its index columns. `touchedAt`: UTC ms of a change made here that the record itself does not tell; the
 * order of a list never goes back because a change came home.
 */
export function recordRow(view: View, snapshot: number, touchedAt: number): RecordRow {
  const { intervention } = view;
  const row: RecordRow = {
    ...view,
    id: intervention.id,
    snapshot,
    ...(view.conflicts.length > 0 ? { disputed: 1 } : {}),
  };
  if (intervention.deleted) return row;
  const status = statusOf(kindOf(intervention.kind, intervention.kindVersion), textOf(intervention, 'status'));
  const point = pointOf(intervention);
  return {
    ...row,
    changedAt: Math.max(changedAt(intervention), touchedAt),
    open: status?.phase === 'closed' ? 0 : 1,
    words: indexedWords(intervention.fields),
    ...(point ? { cell: cellOf(point) } : {}),
  };
}

/** What the screens get of a row. */
export function toLocal(row: RecordRow): LocalIntervention {
  return {
    id: row.id,
    intervention: row.intervention,
    rev: row.rev,
    pending: row.pending,
    conflicts: row.conflicts,
    doubtful: row.doubtful,
    changedAt: row.changedAt ?? 0,
  };
}
