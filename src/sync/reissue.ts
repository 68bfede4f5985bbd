import type { OutboxEdit } from './outbox.ts';

/** Whether an edit was refused only because this browser goes by another device id since it lost its session. */
export function isOfFormerDevice(row: OutboxEdit, device: string): boolean {
  return row.state === 'quarantined' && row.code === 'edit-of-another-device' && row.edit.device !== device;
}

/**
 * The same change as a new edit of the device's present id, to be pushed. It needs a new id: the back office keeps
 * the refusal under the old one.
 */
export function reissue(row: OutboxEdit, id: string, device: string, now: number): OutboxEdit {
  return { ...row, id, edit: { ...row.edit, id, device }, state: 'pending', code: null, since: now };
}
