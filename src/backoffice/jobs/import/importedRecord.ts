import { createHash } from 'node:crypto';
import type { Calendar } from '../../../domain/calendar.ts';
import { applyEdit, type Edit } from '../../../domain/edit.ts';
import type { Kind } from '../../../domain/kind.ts';
import { idFrom } from '../idFrom.ts';
import type { NewRecord } from '../writeRecords.ts';
import type { Read } from './readRow.ts';

/** Who signs what was imported: nobody of the organisation did. */
export const IMPORTER = 'import';

function hashOf(...parts: readonly string[]): Uint8Array {
  return createHash('sha256').update(parts.join('\n')).digest();
}

/**
 * A row as a new record. Its ids follow from the organisation and its reference, so that the same row is the same
 * record wherever and whenever it is imported.
 */
export function importedRecord(
  organisation: string,
  kind: Kind,
  calendar: Calendar,
  read: Read,
  line: number,
  now: number,
): NewRecord {
  const at = read.endedAt ?? read.createdAt;
  const id = (what: string): string => idFrom(read.createdAt, hashOf(organisation, kind.id, read.reference, what));
  const edit: Edit = {
    id: id('edit'),
    device: IMPORTER,
    seq: line,
    author: IMPORTER,
    at,
    offsetMin: calendar.offsetMin(at),
    intervention: id('intervention'),
    kind: kind.id,
    kindVersion: kind.version,
    baseRev: 0,
    patch: Object.fromEntries(
      Object.entries({ ...read.fields, author: IMPORTER }).flatMap(([field, value]) =>
        value === null ? [] : [[field, { old: null, new: value }]],
      ),
    ),
    ...(read.comment === '' ? {} : { comments: [{ id: id('comment'), author: IMPORTER, at, text: read.comment }] }),
  };
  const { next, result } = applyEdit(null, edit);
  return { versioned: next, edits: [{ edit, result, rev: next.rev, receivedAt: now }] };
}
