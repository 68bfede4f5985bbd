import { StatusBadge } from '../ui/StatusBadge.tsx';
import { textIn } from '../words/language.ts';
import { statusesOf } from './statusesOf.ts';

/** A status by its shape and its word; of any kind that has it where `kind` is absent. */
export function StatusWord({ kind, status }: { readonly kind?: string; readonly status: string }) {
  const found = statusesOf(kind).get(status);
  return <StatusBadge shape={found?.shape ?? 'circle'} label={found ? textIn(found.label) : status} />;
}
