import { derivedFields, isDerived } from './derivedFields.ts';
import type { Comment, FieldValue, Intervention, PhotoRef, StatusEvent } from './intervention.ts';
import { sameValue } from './intervention.ts';

/** One field's change: what its author saw, and what it becomes. */
export type FieldChange = {
  readonly old: FieldValue;
  readonly new: FieldValue;
};

/** A change made on a device: data, applied by `applyEdit` on the device and in the back office alike. */
export type Edit = {
  /** UUIDv7, made on the device. */
  readonly id: string;
  /** The enrolled device, or 'desk' for a change made in the back office. */
  readonly device: string;
  /** Counts up by one for each edit of a device. */
  readonly seq: number;
  readonly author: string;
  /** UTC milliseconds by the device's clock: shown, never used to decide. */
  readonly at: number;
  /** Minutes that the device's local time is ahead of UTC. */
  readonly offsetMin: number;
  readonly intervention: string;
  readonly kind: string;
  readonly kindVersion: number;
  /** Revision of the intervention the author saw; 0 when the edit creates it. */
  readonly baseRev: number;
  readonly patch: { readonly [field: string]: FieldChange };
  readonly photos?: readonly PhotoRef[] | undefined;
  readonly comments?: readonly Comment[] | undefined;
  /** Deletes the intervention (a tombstone stays). */
  readonly remove?: boolean | undefined;
  /** Conflicts that this edit settles, by id. */
  readonly settles?: readonly string[] | undefined;
};

/** An intervention with, for each field, the revision that last changed it. */
export type Versioned = {
  readonly intervention: Intervention;
  /** Counts the edits that changed the intervention; 0 before the first. */
  readonly rev: number;
  readonly fieldRevs: { readonly [field: string]: number };
};

/** Two values for one field: the first that arrived stays, the other waits for someone to choose. */
export type FieldConflict = {
  readonly field: string;
  readonly kept: FieldValue;
  readonly offered: FieldValue;
};

/** Name under which a delete against an edit is reported as a conflict. */
export const DELETION = '@deleted';

export type Applied = {
  readonly next: Versioned;
  readonly result: 'applied' | 'merged' | 'conflict';
  readonly conflicts: readonly FieldConflict[];
};

/** What an edit is applied to when it creates its intervention. */
export function blank(edit: Edit): Versioned {
  return {
    intervention: {
      id: edit.intervention,
      kind: edit.kind,
      kindVersion: edit.kindVersion,
      fields: {},
      photos: [],
      comments: [],
      trail: [],
      deleted: false,
    },
    rev: 0,
    fieldRevs: {},
  };
}

function union<T>(current: readonly T[], added: readonly T[] | undefined, key: (item: T) => string): readonly T[] {
  if (!added || added.length === 0) return current;
  const known = new Set(current.map(key));
  const fresh = added.filter((item) => !known.has(key(item)));
  return fresh.length === 0 ? current : [...current, ...fresh];
}

/**
 * Applies an edit to what is there (null: nothing yet), merging three-way field by field: still what the author saw →
 * the new value; already equal → nothing; else the first value stays and the other is reported as a conflict. Fields
 * that nobody types follow the others (`derivedFields`). Photos and comments are add-only sets. Clocks never decide.
 *
 * `baseRev` is no proof of what the author saw: after a restored backup revisions are counted anew. It is taken for one
 * on the author's own device, which shows what it wrote until the back office has judged it: it gives `others`, for
 * each field the revision at which somebody else last wrote it.
 */
export function applyEdit(
  current: Versioned | null,
  edit: Edit,
  others: { readonly [field: string]: number } | null = null,
): Applied {
  const base = current ?? blank(edit);
  const rev = base.rev + 1;
  const before = base.intervention;
  const fields: { [field: string]: FieldValue } = { ...before.fields };
  const fieldRevs: { [field: string]: number } = { ...base.fieldRevs };
  const conflicts: FieldConflict[] = [];
  const settling = (edit.settles?.length ?? 0) > 0;
  let trail: readonly StatusEvent[] = before.trail;
  let merged = edit.baseRev < base.rev;

  if (before.deleted && !edit.remove) {
    const touches = Object.keys(edit.patch).length + (edit.photos?.length ?? 0) + (edit.comments?.length ?? 0);
    if (touches > 0 && !settling) conflicts.push({ field: DELETION, kept: true, offered: false });
  }
  for (const [field, change] of Object.entries(edit.patch)) {
    const now = fields[field];
    if (sameValue(now, change.new) || isDerived(field, edit)) continue;
    const revision = fieldRevs[field] ?? 0;
    const neverWritten = revision === 0 && sameValue(now, null);
    const trusted = others !== null && (others[field] ?? 0) <= edit.baseRev;
    const seen = sameValue(now, change.old) || settling || neverWritten || trusted;
    if (!seen) {
      conflicts.push({ field, kept: now ?? null, offered: change.new });
      continue;
    }
    fields[field] = change.new;
    fieldRevs[field] = rev;
    if (field === 'status' && typeof change.new === 'string') {
      const event = {
        edit: edit.id,
        status: change.new,
        author: edit.author,
        at: edit.at,
        offsetMin: edit.offsetMin,
      };
      trail = union(trail, [event], (each) => each.edit);
    }
  }

  for (const [field, value] of Object.entries(derivedFields(edit, before.fields, fields))) {
    if (sameValue(fields[field], value)) continue;
    fields[field] = value;
    fieldRevs[field] = rev;
  }

  let deleted = before.deleted;
  if (edit.remove && !before.deleted) {
    if (base.rev > edit.baseRev && !settling) conflicts.push({ field: DELETION, kept: false, offered: true });
    else deleted = true;
  }
  if (settling && before.deleted && !edit.remove) deleted = false;
  if (conflicts.length > 0) merged = true;

  const next: Intervention = {
    ...before,
    fields,
    trail,
    deleted,
    photos: union(before.photos, edit.photos, (photo) => `${photo.role}:${photo.sha256}`),
    comments: union(before.comments, edit.comments, (comment) => comment.id),
  };
  return {
    next: { intervention: next, rev, fieldRevs },
    conflicts,
    result: conflicts.length > 0 ? 'conflict' : merged ? 'merged' : 'applied',
  };
}
