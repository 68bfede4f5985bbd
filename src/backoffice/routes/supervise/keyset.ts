import type { Sort } from './sorts.ts';
import { SORT_KEYS } from './sorts.ts';

export type Order = 'asc' | 'desc';

/** The edge of a page: the sort value and the id of its first or last row. */
export type Key = { readonly value: number | string; readonly id: string };

/** The edge of a page, as text whose inside is nobody's business. */
export function edgeOf(sort: Sort, order: Order, key: Key): string {
  return Buffer.from(JSON.stringify([sort, order, key.value, key.id])).toString('base64url');
}

/** Reads what `edgeOf` made for the same sort and order; null for anything else. */
export function readEdge(edge: string, sort: Sort, order: Order): Key | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(edge, 'base64url').toString());
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 4) return null;
  const [madeSort, madeOrder, value, id] = parts as readonly unknown[];
  if (madeSort !== sort || madeOrder !== order || typeof id !== 'string') return null;
  if (typeof value !== SORT_KEYS[sort].type || id.includes('\0')) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? { value, id } : null;
  return typeof value === 'string' && !value.includes('\0') ? { value, id } : null;
}
