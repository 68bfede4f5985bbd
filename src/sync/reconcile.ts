import type { Edit, Versioned } from '../domain/edit.ts';
import { applyEdit } from '../domain/edit.ts';
import type { OutboxEdit } from './outbox.ts';
import { isOverlaid } from './outbox.ts';
import type { Conflict } from './protocol.ts';

/** What the back office sent of one intervention. */
export type Base = Versioned & {
  /** Its version in the feed. */
  readonly version: number;
  readonly conflicts: readonly Conflict[];
  readonly doubtful: boolean;
  /** What else a newer back office said of it: kept for a newer app. */
  readonly extra?: { readonly [name: string]: unknown };
};

/** What the screens read: the base with the edits of this device on top. */
export type View = Base & {
  /** Edits that the back office has not confirmed. */
  readonly pending: number;
};

/** For each field of the base, the revision that gave it its value, unless that was an edit of this device. */
function writtenByOthers(base: Base | null, outbox: readonly OutboxEdit[]): { readonly [field: string]: number } {
  if (!base) return {};
  const own = new Map(outbox.flatMap(({ edit, receipt }) => (receipt?.rev == null ? [] : [[receipt.rev, edit.patch]])));
  return Object.fromEntries(Object.entries(base.fieldRevs).filter(([field, rev]) => !(field in (own.get(rev) ?? {}))));
}

/** For each field, the sequence of the newest edit of this device that the base holds already. */
function heldFields(outbox: readonly OutboxEdit[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { state, seq, edit } of outbox)
    if (state === 'confirmed')
      for (const field of Object.keys(edit.patch)) held.set(field, Math.max(seq, held.get(field) ?? 0));
  return held;
}

/** The edit without what a later one of this device, which came back before it, has changed since. */
function withoutOutdated({ edit, seq }: OutboxEdit, held: ReadonlyMap<string, number>): Edit {
  const fields = Object.entries(edit.patch);
  const left = fields.filter(([field]) => (held.get(field) ?? 0) < seq);
  return left.length === fields.length ? edit : { ...edit, patch: Object.fromEntries(left) };
}

/**
 * The view of one intervention: the base (null: never pulled) with the outbox edits applied in the order of their
 * sequence. `rev` and `version` stay those of the base (0 without one). null where there is neither base nor an edit
 * that begins one: a change of a record that is not here shows no scraps of it.
 */
export function reconcile(base: Base | null, outbox: readonly OutboxEdit[]): View | null {
  const overlaid = outbox.filter(isOverlaid).toSorted((a, b) => a.seq - b.seq);
  let current: Versioned | null = base;
  const others = writtenByOthers(base, outbox);
  const settled = new Set<string>();
  const held = heldFields(outbox);
  for (const row of overlaid) {
    const { edit } = row;
    if (!current && edit.baseRev > 0) continue;
    current = applyEdit(current, withoutOutdated(row, held), others).next;
    for (const conflict of edit.settles ?? []) settled.add(conflict);
  }
  if (!current) return null;
  return {
    intervention: current.intervention,
    fieldRevs: current.fieldRevs,
    rev: base?.rev ?? 0,
    version: base?.version ?? 0,
    conflicts: (base?.conflicts ?? []).filter((conflict) => !settled.has(conflict.id)),
    doubtful: base?.doubtful ?? false,
    ...(base?.extra ? { extra: base.extra } : {}),
    pending: overlaid.filter((row) => row.state === 'pending').length,
  };
}
