import { backoff } from './backoff.ts';
import type { OutboxEdit } from './outbox.ts';
import type { PushResponse, Receipt } from './protocol.ts';

function judge(row: OutboxEdit, receipt: Receipt, epoch: string, now: number, random: number): OutboxEdit {
  switch (receipt.result) {
    case 'applied':
    case 'merged':
    case 'conflict':
      return {
        ...row,
        state: 'acked',
        receipt: { version: receipt.version ?? null, rev: receipt.rev ?? null, epoch },
        code: null,
        since: now,
      };
    case 'rejected':
      return { ...row, state: 'quarantined', code: receipt.code ?? 'edit-invalid', since: now };
    case 'retry': {
      const tries = row.tries + 1;
      return { ...row, tries, retryAt: now + backoff(tries, random), code: receipt.code ?? 'internal-error' };
    }
  }
}

/**
 * What becomes of the pushed edits, by their receipts: only those that change. An edit without a receipt stays as it
 * is and is sent again; a receipt for an edit that was not sent is ignored.
 */
export function judgeReceipts(
  pushed: readonly OutboxEdit[],
  response: PushResponse,
  now: number,
  random: number,
): readonly OutboxEdit[] {
  const receipts = new Map(response.receipts.map((receipt) => [receipt.id, receipt]));
  return pushed.flatMap((row) => {
    const receipt = receipts.get(row.id);
    return receipt ? [judge(row, receipt, response.epoch, now, random)] : [];
  });
}

/**
 * Edits to quarantine because the one that creates their intervention was refused: those still pending on an
 * intervention that the back office never sent (`hasBase` false) and of which it acknowledged nothing.
 */
export function orphans(outbox: readonly OutboxEdit[], hasBase: boolean, now: number): readonly OutboxEdit[] {
  if (hasBase || outbox.some((row) => row.state === 'acked' || row.state === 'confirmed')) return [];
  if (!outbox.some((row) => row.state === 'quarantined' && row.edit.baseRev === 0)) return [];
  return outbox
    .filter((row) => row.state === 'pending')
    .map((row) => ({ ...row, state: 'quarantined', code: 'edit-base-missing', since: now }));
}
