import { hash } from 'node:crypto';
import type { Edit } from '../../domain/edit.ts';

/** SHA-256, hexadecimal, of an edit as JSON. Equal hashes are one payload; unequal ones may differ in key order only. */
export function payloadHash(edit: Edit, payload: string = JSON.stringify(edit)): string {
  return hash('sha256', payload, 'hex');
}
