import type { FieldValue } from './intervention.ts';
import { kindOf, statusOf } from './kinds/index.ts';
import { dueAt } from './targets.ts';

type Fields = { readonly [field: string]: FieldValue };

/** What of an edit counts here. */
type Given = {
  readonly kind: string;
  readonly kindVersion: number;
  /** UTC milliseconds. */
  readonly at: number;
  readonly patch: { readonly [field: string]: { readonly new: FieldValue } };
};

const TIMES: readonly string[] = ['startedAt', 'endedAt'];

/**
 * Whether what an edit says of a field is not merged by itself, because nobody typed it: its times stand or fall with the
 * status that it gives, and its target with the other fields.
 */
export function isDerived(field: string, edit: Given): boolean {
  return field === 'dueAt' || (TIMES.includes(field) && 'status' in edit.patch);
}

function timesOf(edit: Given, before: Fields, after: Fields): Fields {
  const { status, startedAt, endedAt } = edit.patch;
  if (!status || status.new !== after['status']) return {};
  const started = startedAt && (before['startedAt'] ?? null) === null ? { startedAt: startedAt.new } : {};
  if (after['status'] === before['status']) return started;
  const kind = kindOf(edit.kind, edit.kindVersion);
  const isClosed = (value: FieldValue | undefined): boolean =>
    typeof value === 'string' && statusOf(kind, value)?.phase === 'closed';
  const reopened = !isClosed(after['status']) && isClosed(before['status']);
  if (reopened) return { ...started, endedAt: null };
  if (endedAt) return { ...started, endedAt: endedAt.new };
  // An edit of an older app, which settles a conflict by the status alone. What is brought in closed may have no end.
  const closed = isClosed(after['status']) && !isClosed(before['status']) && before['status'] !== undefined;
  return closed ? { ...started, endedAt: edit.at } : started;
}

/** A merge may give another target than either of its authors saw. */
function targetOf(edit: Given, before: Fields, after: Fields): Fields {
  const kind = kindOf(edit.kind, edit.kindVersion);
  const due = ({ createdAt, ...fields }: Fields): number | null =>
    kind && typeof createdAt === 'number' ? dueAt(kind, fields, createdAt) : null;
  const now = due(after);
  return now === due(before) ? {} : { dueAt: now };
}

/**
 * What fields that nobody types become with an edit: `before` it, and `after` its other fields were merged. The first
 * `startedAt` stays; `endedAt` comes and goes with the status that is taken; `dueAt` is worked out anew where the merged
 * fields have another target. Times in UTC milliseconds.
 */
export function derivedFields(edit: Given, before: Fields, after: Fields): Fields {
  return { ...timesOf(edit, before, after), ...targetOf(edit, before, after) };
}
