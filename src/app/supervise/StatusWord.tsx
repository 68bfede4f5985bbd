import { textIn } from '../words/language.ts';
import { statusesOf } from './statusesOf.ts';

/** A status by its word. */
export function StatusWord({ kind, status }: { readonly kind?: string; readonly status: string }) {
  const found = statusesOf(kind).get(status);
  return <span>{found ? textIn(found.label) : status}</span>;
}
