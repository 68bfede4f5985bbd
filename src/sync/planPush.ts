import { waitLeft } from './backoff.ts';
import type { OutboxEdit } from './outbox.ts';
import { MAX_PUSH_BYTES } from './protocol.ts';

/** Room for what surrounds the edits in a request. */
const ENVELOPE = 1_024;
/** A UTF-16 unit takes at most three bytes in UTF-8. */
const BYTES_PER_UNIT = 3;

/**
 * Which pending edits to push now, in the order of their sequence, at most `max`. An edit that waits for its next try
 * holds back those after it on the same intervention, and no other. Behind an edit of an intervention that this device
 * never pulled (baseRev 0) the next ones wait for its receipt: were it refused, they would make a record of scraps.
 */
export function planPush(pending: readonly OutboxEdit[], now: number, max: number): readonly OutboxEdit[] {
  const held = new Set<string>();
  const plan: OutboxEdit[] = [];
  let bytes = ENVELOPE;
  for (const row of pending.toSorted((a, b) => a.seq - b.seq)) {
    if (plan.length >= max) break;
    if (row.state !== 'pending' || held.has(row.intervention)) continue;
    if (waitLeft(row.retryAt, now) > 0) {
      held.add(row.intervention);
      continue;
    }
    bytes += row.length * BYTES_PER_UNIT + 1;
    if (plan.length > 0 && bytes > MAX_PUSH_BYTES) break;
    plan.push(row);
    if (row.edit.baseRev === 0) held.add(row.intervention);
  }
  return plan;
}
