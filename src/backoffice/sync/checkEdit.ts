import type { Edit } from '../../domain/edit.ts';
import { editSchema, type Receipt } from '../../sync/protocol.ts';
import { payloadHash } from './payloadHash.ts';

/** An edit of the right form with the hash of its payload, or the receipt that refuses it. */
export type Checked =
  { readonly edit: Edit; readonly hash: string } | { readonly edit: null; readonly receipt: Receipt };

/** Characters of one edit as JSON: a hundred long comments and photos fit. */
const LONGEST = 600_000;

function idOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : '';
  return typeof id === 'string' ? id.slice(0, 64) : '';
}

/** PostgreSQL refuses NUL in text, and no name of ours has one. */
function hasNul(edit: Edit): boolean {
  return [edit.device, edit.author, edit.kind].some((name) => name.includes('\0'));
}

/** Checks one edit by itself, whatever it is made of: what nests too deep to be read throws in here, not outside. */
export function checkEdit(raw: unknown): Checked {
  try {
    const parsed = editSchema.safeParse(raw);
    if (parsed.success && !hasNul(parsed.data) && JSON.stringify(parsed.data).length <= LONGEST)
      return { edit: parsed.data, hash: payloadHash(parsed.data) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { edit: null, receipt: { id: idOf(raw), result: 'rejected', code: 'edit-invalid' } };
}
