import type { Edit } from '../domain/edit.ts';

/**
 * 'pending': to be pushed. 'acked': the back office has it, its version has not come back yet. 'confirmed': pulled
 * too; kept a while in case the back office is restored from a backup. 'quarantined': refused for good, kept and shown.
 */
export type OutboxState = 'pending' | 'acked' | 'confirmed' | 'quarantined';

/** An edit in the outbox of a device. */
export type OutboxEdit = {
  readonly id: string;
  readonly intervention: string;
  readonly seq: number;
  readonly state: OutboxState;
  readonly edit: Edit;
  /** Length of its JSON in UTF-16 units, measured once. */
  readonly length: number;
  /** How often the back office said 'retry', and before when (UTC ms) it is not sent again. */
  readonly tries: number;
  readonly retryAt: number;
  /** Feed version, revision and epoch of its receipt; null before. */
  readonly receipt: { readonly version: number | null; readonly rev: number | null; readonly epoch: string } | null;
  /** Code of the problem of the last try, or null. */
  readonly code: string | null;
  /** UTC ms at which it came into this state; 'confirmed': by the back office's clock. */
  readonly since: number;
};

/** Whether the view of a record is made with this edit on top of what the back office sent. */
export function isOverlaid(row: OutboxEdit): boolean {
  return row.state === 'pending' || row.state === 'acked';
}

/** What the view of a record is made from for this person: nobody sees what another agent of the device has not sent. */
export function ownOf(outbox: readonly OutboxEdit[], reader: string | null): readonly OutboxEdit[] {
  return outbox.filter((row) => row.edit.author === reader);
}

/** An edit as it comes into an outbox. `now`: UTC milliseconds. */
export function pendingEdit(edit: Edit, now: number): OutboxEdit {
  return {
    id: edit.id,
    intervention: edit.intervention,
    seq: edit.seq,
    state: 'pending',
    edit,
    length: JSON.stringify(edit).length,
    tries: 0,
    retryAt: 0,
    receipt: null,
    code: null,
    since: now,
  };
}
