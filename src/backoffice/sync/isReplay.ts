import type { FieldValue } from '../../domain/intervention.ts';
import { sameValue } from '../../domain/intervention.ts';
import type { EditRow } from './batch.ts';
import type { Sound } from './checkEdit.ts';

/** Whether a stored edit is this one, in whatever order its keys come now. */
export function isReplay(stored: Pick<EditRow, 'payload' | 'payload_hash'>, sent: Sound): boolean {
  if (stored.payload_hash === sent.hash) return true;
  return sameValue(JSON.parse(stored.payload) as FieldValue, JSON.parse(sent.payload) as FieldValue);
}
