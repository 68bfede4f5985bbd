import { distance, type LatLon } from './geo.ts';
import { type FieldValue, type Intervention, numberOf, type PhotoRef, pointOf, textOf } from './intervention.ts';
import type { Kind } from './kind.ts';
import { addressKey } from './places.ts';

/** Metres around a point that count as the same place. */
export const SAME_PLACE = 25;
/** Milliseconds that a place remembers. */
export const REMEMBERED = 365 * 86_400_000;

/** What is known of a place where somebody is about to work again. */
export type PlaceMemory = {
  /** Interventions of the kind that were begun there within REMEMBERED: brought to their end, and not yet. */
  readonly ended: number;
  readonly open: number;
  /** The one that ended last, or where none did the newest; and how many metres it was from here. */
  readonly last: Intervention;
  readonly lastAt: number;
  readonly metres: number;
  /** Values of `last` that belong to the place: what to take up for a new intervention, its address among them. */
  readonly lasting: { readonly [field: string]: FieldValue };
  /** Of those that ended, newest first. */
  readonly photos: readonly PhotoRef[];
};

const MOST_PHOTOS = 4;

function whenOf(intervention: Intervention): number {
  return numberOf(intervention, 'endedAt') ?? numberOf(intervention, 'createdAt') ?? -Infinity;
}

/**
 * What a place remembers: of these interventions around a point (doubtful positions left out before), those of the kind
 * at the address of the nearest one, or without an address where that has none. null where nothing is known. `now`: UTC
 * ms.
 */
export function placeMemory(
  around: readonly Intervention[],
  point: LatLon,
  kind: Kind,
  now: number,
): PlaceMemory | null {
  const known = around.flatMap((intervention) => {
    const at = pointOf(intervention);
    const recent = (numberOf(intervention, 'createdAt') ?? -Infinity) >= now - REMEMBERED;
    if (!at || !recent || intervention.deleted || intervention.kind !== kind.id) return [];
    return [{ intervention, metres: distance(point, at), key: addressKey(textOf(intervention, 'address')) }];
  });
  const [nearest] = known.toSorted((a, b) => a.metres - b.metres);
  if (!nearest) return null;
  const here = known
    .filter(({ key }) => key === nearest.key)
    .toSorted((a, b) => whenOf(b.intervention) - whenOf(a.intervention));
  const phaseOf = (intervention: Intervention) =>
    kind.statuses.find(({ value }) => value === intervention.fields['status'])?.phase ?? 'open';
  const ended = here.filter(({ intervention }) => phaseOf(intervention) === 'closed');
  const { intervention: last, metres } = ended[0] ?? here[0] ?? nearest;
  const names = ['address', ...kind.fields.filter((field) => field.ofPlace === true).map((field) => field.name)];
  const lasting = names.flatMap((name) => {
    const value = last.fields[name] ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  return {
    ended: ended.length,
    open: here.length - ended.length,
    last,
    lastAt: whenOf(last),
    metres,
    lasting: Object.fromEntries(lasting),
    photos: (ended.length > 0 ? ended : here).flatMap(({ intervention }) => intervention.photos).slice(0, MOST_PHOTOS),
  };
}
