import type { Calendar } from '../../domain/calendar.ts';
import { applyEdit, type Edit, type FieldConflict, type Versioned } from '../../domain/edit.ts';
import type { Comment, FieldValue, PhotoRef } from '../../domain/intervention.ts';
import { graffiti } from '../../domain/kinds/graffiti.ts';
import { idFrom } from '../jobs/idFrom.ts';
import { keptBy } from '../sync/conflictRows.ts';
import type { NewRecord, PastEdit } from '../jobs/writeRecords.ts';
import type { Random } from './random.ts';

/** One change in the life of an intervention. */
export type Chapter = {
  readonly by: string;
  readonly device: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly set: { readonly [field: string]: FieldValue };
  readonly photos?: readonly PhotoRef[];
  readonly comment?: string;
  /** Revision its author had seen, where that was not the newest. */
  readonly seenRev?: number;
};

export type Pen = {
  readonly organisation: string;
  readonly random: Random;
  readonly calendar: Calendar;
  /** Numbers the edits of each device. */
  readonly seqs: Map<string, number>;
  readonly now: number;
};

const MINUTE = 60_000;

function editOf(pen: Pen, id: string, before: Versioned | null, chapter: Chapter): Edit {
  const { random } = pen;
  const seq = (pen.seqs.get(chapter.device) ?? 0) + 1;
  pen.seqs.set(chapter.device, seq);
  const comments: readonly Comment[] =
    chapter.comment === undefined
      ? []
      : [{ id: idFrom(chapter.at, random.bytes(10)), author: chapter.by, at: chapter.at, text: chapter.comment }];
  return {
    id: idFrom(chapter.at, random.bytes(10)),
    device: chapter.device,
    seq,
    author: chapter.by,
    at: chapter.at,
    offsetMin: pen.calendar.offsetMin(chapter.at),
    intervention: id,
    kind: graffiti.id,
    kindVersion: graffiti.version,
    baseRev: chapter.seenRev ?? before?.rev ?? 0,
    patch: Object.fromEntries(
      Object.entries(chapter.set).map(([field, value]) => [
        field,
        { old: chapter.seenRev === undefined ? (before?.intervention.fields[field] ?? null) : null, new: value },
      ]),
    ),
    ...(chapter.photos && chapter.photos.length > 0 ? { photos: chapter.photos } : {}),
    ...(comments.length > 0 ? { comments } : {}),
  };
}

function conflictRow(pen: Pen, edit: Edit, conflict: FieldConflict, rev: number, history: readonly PastEdit[]) {
  const kept = keptBy(
    conflict,
    history.map((past) => past.edit),
  );
  return {
    organisation: pen.organisation,
    id: idFrom(edit.at, pen.random.bytes(10)),
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
}

/** The record that its chapters make, applied one after the other as the back office applies edits. */
export function recordOf(pen: Pen, chapters: readonly Chapter[]): NewRecord {
  const id = idFrom(chapters[0]?.at ?? pen.now, pen.random.bytes(10));
  const edits: PastEdit[] = [];
  const conflicts: ReturnType<typeof conflictRow>[] = [];
  let current: Versioned | null = null;
  let receivedAt = 0;
  for (const chapter of chapters) {
    const edit = editOf(pen, id, current, chapter);
    const applied = applyEdit(current, edit);
    const { rev } = applied.next;
    conflicts.push(...applied.conflicts.map((conflict) => conflictRow(pen, edit, conflict, rev, edits)));
    receivedAt = Math.max(receivedAt, Math.min(pen.now, chapter.at + pen.random.between(0.1, 90) * MINUTE));
    edits.push({ edit, result: applied.result, rev, receivedAt: Math.round(receivedAt) });
    current = applied.next;
  }
  if (!current) throw new Error('a record has a first chapter');
  return { versioned: current, edits, conflicts, photosAt: Math.round(receivedAt) };
}
