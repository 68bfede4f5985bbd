import type { Draft } from '../../device/device.ts';
import type { Kind, Status } from '../../domain/kind.ts';
import { statusOf } from '../../domain/kinds/index.ts';
import type { Intervention } from '../../domain/intervention.ts';
import { textOf } from '../../domain/intervention.ts';

/** What the end of a form offers. */
export type FormStatus = {
  /** Status of the primary button. */
  readonly target: string;
  /** The record's status, where the form changes it; null where it does not. */
  readonly changedFrom: Status | null;
  /** A second way to finish a new form: recorded, to be done later. Null where there is none. */
  readonly later: string | null;
};

/** Status a finished form on the spot gets, and that of a report nobody has worked on yet. */
const DONE = 'fait';
const TO_DO = 'a_traiter';

export function formStatus(kind: Kind, draft: Draft, record: Intervention | null): FormStatus {
  const status = typeof draft.fields['status'] === 'string' ? draft.fields['status'] : kind.initialStatus;
  if (draft.baseRev === 0 && !record) {
    return {
      target: statusOf(kind, DONE) ? DONE : kind.initialStatus,
      changedFrom: null,
      later: statusOf(kind, TO_DO) ? TO_DO : null,
    };
  }
  const recorded = record ? textOf(record, 'status') : status;
  return { target: status, changedFrom: recorded === status ? null : statusOf(kind, recorded), later: null };
}
