import type { Draft } from '../../device/device.ts';
import type { FieldValue } from '../../domain/intervention.ts';
import type { PlaceMemory } from '../../domain/placeMemory.ts';

function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** The form with what belongs to the place taken up: only where the agent has not answered, and linked to where it is from. */
export function takeUp(draft: Draft, { last, lasting }: PlaceMemory): Draft {
  const missing = Object.entries(lasting).filter(([name]) => isEmpty(draft.fields[name]));
  const { links } = draft.fields;
  const linked: readonly FieldValue[] = Array.isArray(links) ? (links as readonly FieldValue[]) : [];
  return { ...draft, fields: { ...draft.fields, ...Object.fromEntries(missing), links: [...linked, last.id] } };
}
