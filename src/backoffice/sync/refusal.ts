import type { Edit } from '../../domain/edit.ts';
import { type FieldValue, textOf } from '../../domain/intervention.ts';
import { kindOf } from '../../domain/kinds/index.ts';
import type { Asker } from '../../domain/permissions.ts';
import { maySetStatus, worksIn } from '../../domain/permissions.ts';
import type { ProblemCode } from '../../domain/problems.ts';
import type { Touched } from './batch.ts';

/** Why an edit cannot be applied: for good ('rejected'), or not yet ('retry'). */
export type Refusal = { readonly result: 'rejected' | 'retry'; readonly code: ProblemCode };

const rejected = (code: ProblemCode): Refusal => ({ result: 'rejected', code });

/** Whether the edit settles a conflict by a status that somebody gave there, who may: anybody may agree with it. */
function isProposed(edit: Edit, status: FieldValue, { statuses }: Touched): boolean {
  return (edit.settles ?? []).some((id) => statuses.get(id)?.includes(status));
}

/**
 * Judges an edit by the rights of `asker` (null: nobody whose edits may come this way) and what is there; null where it
 * may be applied. What was begun offline on a record of one's sector still counts after the record has moved to another
 * one.
 */
export function refusal(edit: Edit, asker: Asker | null, device: string, current: Touched): Refusal | null {
  if (edit.device !== device) return rejected('edit-of-another-device');
  if (!asker) return rejected('edit-author-unknown');
  const kind = kindOf(edit.kind, edit.kindVersion);
  if (!kind) return rejected('edit-kind-unknown');
  const there = current.now?.intervention;
  const status = edit.patch['status']?.new;
  if (status !== undefined && status !== there?.fields['status'] && !isProposed(edit, status, current))
    if (typeof status !== 'string' || !maySetStatus(kind, status, asker.role)) return rejected('edit-status-refused');
  if (!there) return edit.baseRev > 0 ? { result: 'retry', code: 'edit-base-missing' } : null;
  if (there.kind !== edit.kind) return rejected('edit-kind-unknown');
  const sector = textOf(there, 'sector');
  const own = textOf(there, 'author') === asker.id;
  const begunHere = asker.sector !== null && current.leftSectors.has(asker.sector);
  if (!own && !begunHere && !worksIn(asker, sector === '' ? null : sector)) return rejected('edit-outside-sector');
  return null;
}
