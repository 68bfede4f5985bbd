import type { Kind, Option, Status } from '../kind.ts';
import { graffiti } from './graffiti.ts';

/** Every kind, every version still in use, newest version last. Adding a kind is adding a line. */
export const kinds: readonly Kind[] = [graffiti];

/** The kind at a version; the newest one where that version is unknown; null for an unknown kind. */
export function kindOf(id: string, version?: number): Kind | null {
  const versions = kinds.filter((kind) => kind.id === id);
  return versions.find((kind) => kind.version === version) ?? versions.at(-1) ?? null;
}

/** A status of a kind, or null where the kind does not have it. */
export function statusOf(kind: Kind | null, value: string): Status | null {
  return kind?.statuses.find((status) => status.value === value) ?? null;
}

/** An option of one of a kind's choice fields, or null. */
export function optionOf(kind: Kind | null, field: string, value: string): Option | null {
  const definition = kind?.fields.find((each) => each.name === field);
  if (definition?.type !== 'choice' && definition?.type !== 'choices') return null;
  return definition.options.find((option) => option.value === value) ?? null;
}
