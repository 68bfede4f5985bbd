import { create } from 'zustand';
import type { FieldValue } from '../../domain/intervention.ts';
import type { Kind } from '../../domain/kind.ts';
import { readStored, writeStored } from '../words/stored.ts';

const KEY = 'sillage-last-used';
/** Options remembered for each field. */
const KEPT = 3;

/** Newest first, by 'kind.field'. */
type Used = { readonly [field: string]: readonly string[] };

function read(): Used {
  try {
    const stored: unknown = JSON.parse(readStored(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).map(([field, values]: [string, unknown]) => [
        field,
        Array.isArray(values) ? values.filter((each) => typeof each === 'string').slice(0, KEPT) : [],
      ]),
    );
  } catch {
    return {};
  }
}

/** What this device's agents chose last, to show it first. A convenience: losing it loses no work. */
export const useLastUsed = create<Used>()(() => read());

/** Remembers the choices of a finished form. */
export function rememberUsed(kind: Kind, fields: { readonly [field: string]: FieldValue }): void {
  const used: { [field: string]: readonly string[] } = { ...useLastUsed.getState() };
  for (const field of kind.fields) {
    const value = fields[field.name];
    if (field.type !== 'choice' || typeof value !== 'string') continue;
    const key = `${kind.id}.${field.name}`;
    used[key] = [value, ...(used[key] ?? []).filter((each) => each !== value)].slice(0, KEPT);
  }
  useLastUsed.setState(used);
  writeStored(KEY, JSON.stringify(used));
}
