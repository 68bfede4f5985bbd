import type { Versioned } from '../../domain/edit.ts';
import type { LatLon } from '../../domain/geo.ts';
import { type Intervention, numberOf, pointOf, textOf } from '../../domain/intervention.ts';
import { addressKey } from '../../domain/places.ts';
import { figureColumnsOf } from './figureColumnsOf.ts';
import type { Schema } from './schema.ts';

export type InterventionRow = Schema['interventions'];

/** Facts of a row that its document does not hold. */
export type RowExtra = {
  readonly version: number;
  readonly conflicts: number;
  readonly doubtful: boolean;
  /** Key of its place where it has no address; '' where nobody knows. */
  readonly place: string;
};

/** Characters that an index takes whatever the alphabet, on both databases. The document keeps the whole text. */
const LONGEST = 200;
/** Milliseconds that a date can hold. */
const LATEST = 8.64e15;

/** PostgreSQL refuses NUL in text. */
function indexed(text: string): string {
  return text.slice(0, LONGEST).replaceAll('\0', '');
}

function orNull(text: string): string | null {
  const kept = indexed(text);
  return kept === '' ? null : kept;
}

function whole(value: number | null): number | null {
  return value === null || Math.abs(value) > LATEST ? null : Math.round(value);
}

/** Where an intervention is that has no address: what its place is found by; null for any other. */
export function pointAlone(intervention: Intervention): LatLon | null {
  return addressKey(indexed(textOf(intervention, 'address'))) === '' ? pointOf(intervention) : null;
}

/** The row of an intervention: its document, and the columns that lists and filters read. */
export function columnsOf(organisation: string, versioned: Versioned, extra: RowExtra): InterventionRow {
  const { intervention } = versioned;
  const point = pointOf(intervention);
  const address = indexed(textOf(intervention, 'address'));
  const key = addressKey(address);
  const time = (field: string): number | null => whole(numberOf(intervention, field));
  return {
    organisation,
    id: intervention.id,
    kind: intervention.kind,
    kind_version: intervention.kindVersion,
    status: indexed(textOf(intervention, 'status')),
    priority: indexed(textOf(intervention, 'priority')) || 'normal',
    sector: orNull(textOf(intervention, 'sector')),
    author: indexed(textOf(intervention, 'author')),
    address,
    address_key: key,
    place: key === '' ? extra.place : key,
    reference: orNull(textOf(intervention, 'reference')),
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    doubtful: extra.doubtful ? 1 : 0,
    created_at: time('createdAt') ?? 0,
    started_at: time('startedAt'),
    ended_at: time('endedAt'),
    due_at: time('dueAt'),
    surface_m2: numberOf(intervention, 'surface_m2'),
    ...figureColumnsOf(intervention),
    deleted: intervention.deleted ? 1 : 0,
    moved: (versioned.fieldRevs['sector'] ?? 0) > 1 ? 1 : 0,
    rev: versioned.rev,
    version: extra.version,
    photo_count: intervention.photos.length,
    conflict_count: extra.conflicts,
    body: JSON.stringify(versioned),
  };
}
