import { isConfirmed } from './isConfirmed.ts';
import type { OutboxEdit } from './outbox.ts';
import { ownOf } from './outbox.ts';
import type { Cursor } from './protocol.ts';
import type { Base } from './reconcile.ts';
import { reconcile } from './reconcile.ts';

/**
 * The outbox of one record after its confirmed edits left the overlay, and the base that goes with it. Where the feed
 * passed an edit's version without bringing the record, which is no longer in scope, what was made here and received
 * stays readable as the base until the next snapshot: whoever made it, for it may be handed back to them before; but
 * nobody but `reader` gets a record out of it that was not here.
 */
export function confirm<B extends Base>(
  base: B | null,
  outbox: readonly OutboxEdit[],
  cursor: Cursor | null,
  ended: boolean,
  now: number,
  reader: string | null,
): { readonly base: B | Base | null; readonly outbox: readonly OutboxEdit[]; readonly changed: readonly OutboxEdit[] } {
  const confirmed = outbox.filter((row) => isConfirmed(row, base, cursor, ended));
  if (confirmed.length === 0) return { base, outbox, changed: [] };
  const changed = confirmed.map((row): OutboxEdit => ({ ...row, state: 'confirmed', since: now }));
  const byId = new Map(changed.map((row) => [row.id, row]));
  const after = outbox.map((row) => byId.get(row.id) ?? row);
  const passed = confirmed.filter((row) => (base?.version ?? 0) < (row.receipt?.version ?? 0) || base === null);
  const view = passed.length > 0 ? reconcile(base, base ? confirmed : ownOf(confirmed, reader)) : null;
  if (!view) return { base, outbox: after, changed };
  const { pending: _pending, ...made } = view;
  const receipts = confirmed.map((row) => row.receipt);
  const stood: Base = {
    ...made,
    rev: Math.max(made.rev, ...receipts.map((receipt) => receipt?.rev ?? 0)),
    version: Math.max(made.version, ...receipts.map((receipt) => receipt?.version ?? 0)),
  };
  return { base: base ? { ...base, ...stood } : stood, outbox: after, changed };
}
