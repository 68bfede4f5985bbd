import * as z from 'zod/mini';
import type { Receipt } from './protocol.ts';
import { receiptSchema } from './protocol.ts';

const namedSchema = z.object({ id: z.string() });

/**
 * The receipts for the edits pushed (by id), each read by itself: an edit whose receipt is missing or not understood is
 * to be tried again later. None where the answer names none of these edits: it is somebody else's.
 */
export function readReceipts(pushed: readonly string[], receipts: readonly unknown[]): readonly Receipt[] {
  const named = new Map<string, unknown>();
  for (const raw of receipts) {
    const name = namedSchema.safeParse(raw);
    if (name.success) named.set(name.data.id, raw);
  }
  if (!pushed.some((id) => named.has(id))) return [];
  return pushed.map((id): Receipt => {
    const receipt = receiptSchema.safeParse(named.get(id));
    return receipt.success ? receipt.data : { id, result: 'retry', code: 'answer-not-understood' };
  });
}
