import type { Conflict } from '../../sync/protocol.ts';
import type { Schema } from '../store/schema.ts';

/** A conflict as the wire has it. */
export function conflictOf(row: Schema['conflicts']): Conflict {
  return {
    id: row.id,
    intervention: row.intervention,
    field: row.field,
    kept: JSON.parse(row.kept) as Conflict['kept'],
    keptAuthor: row.kept_author,
    keptAt: row.kept_at,
    offered: JSON.parse(row.offered) as Conflict['offered'],
    offeredAuthor: row.offered_author,
    offeredAt: row.offered_at,
    rev: row.rev,
  };
}
