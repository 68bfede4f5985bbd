import type { Edit } from '../../src/domain/edit.ts';
import { applyEdit } from '../../src/domain/edit.ts';
import type { OutboxEdit } from '../../src/sync/outbox.ts';
import type { Base } from '../../src/sync/reconcile.ts';

export function edit(seq: number, intervention: string, more: Partial<Edit> = {}): Edit {
  return {
    id: `edit-${String(seq)}`,
    device: 'tablet-a',
    seq,
    author: 'agent-a',
    at: 1_000 + seq,
    offsetMin: 60,
    intervention,
    kind: 'graffiti',
    kindVersion: 1,
    baseRev: 1,
    patch: {},
    ...more,
  };
}

export function row(
  seq: number,
  intervention = 'one',
  more: Partial<OutboxEdit> = {},
  of: Partial<Edit> = {},
): OutboxEdit {
  const made = edit(seq, intervention, of);
  return {
    id: made.id,
    intervention,
    seq,
    state: 'pending',
    edit: made,
    length: JSON.stringify(made).length,
    tries: 0,
    retryAt: 0,
    receipt: null,
    code: null,
    since: made.at,
    ...more,
  };
}

/** A record with these fields, as the back office sent it. */
export function base(fields: { readonly [field: string]: string }, version = 1): Base {
  const patch = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { old: null, new: value }]));
  const { next } = applyEdit(null, edit(0, 'one', { baseRev: 0, patch }));
  return { ...next, version, conflicts: [], doubtful: false };
}
