import type { OutboxEdit } from './outbox.ts';
import type { Cursor } from './protocol.ts';

/**
 * Whether an edit may leave the overlay: acknowledged, and its version pulled. Either the record came with that
 * version or a later one, or a pull ran to its end (`ended`) beyond that version without it: the record is no longer
 * in this device's scope.
 */
export function isConfirmed(
  row: OutboxEdit,
  base: { readonly version: number } | null,
  cursor: Cursor | null,
  ended: boolean,
): boolean {
  if (row.state !== 'acked' || row.receipt === null || cursor?.epoch !== row.receipt.epoch) return false;
  const { version } = row.receipt;
  if (version === null) return ended;
  return (base !== null && base.version >= version) || (ended && cursor.version >= version);
}
