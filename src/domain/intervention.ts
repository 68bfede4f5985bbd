/** A value a field can hold: what JSON can carry, nothing else. */
export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { readonly [key: string]: FieldValue };

/** How a position was obtained. */
export type PointSource = 'gps' | 'pin' | 'address' | 'import';

/** A position in WGS 84 degrees. */
export type Point = {
  readonly lat: number;
  readonly lon: number;
  /** Radius in metres; null when nobody measured it (pin, address, import). */
  readonly accuracy: number | null;
  readonly source: PointSource;
};

export type PhotoRole = 'before' | 'after' | 'other';

/** What is known of a photo; its bytes travel apart, addressed by their SHA-256. */
export type PhotoRef = {
  /** SHA-256 of the JPEG bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly role: PhotoRole;
  /** Size of the bytes. */
  readonly size: number;
  /** Pixels, after orientation was applied. */
  readonly width: number;
  readonly height: number;
  /** UTC milliseconds, from the camera when it said so. */
  readonly takenAt: number;
  readonly author: string;
  /** Where it was taken, kept as data because EXIF is removed from the bytes. */
  readonly point: Point | null;
};

export type Comment = {
  /** UUIDv7. */
  readonly id: string;
  readonly author: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly text: string;
};

/** One change of status: an event with author and time, never an overwrite. */
export type StatusEvent = {
  /** The edit that made it. */
  readonly edit: string;
  readonly status: string;
  readonly author: string;
  /** UTC milliseconds, by the device's clock. */
  readonly at: number;
  /** Minutes that the device's local time is ahead of UTC. */
  readonly offsetMin: number;
};

/**
 * An intervention as merged so far. `fields` holds the fixed fields (see FIXED_FIELDS) and those of its kind by
 * name; a field this version does not know is kept as it came.
 */
export type Intervention = {
  /** UUIDv7. */
  readonly id: string;
  readonly kind: string;
  readonly kindVersion: number;
  readonly fields: { readonly [field: string]: FieldValue };
  readonly photos: readonly PhotoRef[];
  readonly comments: readonly Comment[];
  readonly trail: readonly StatusEvent[];
  readonly deleted: boolean;
};

/** Names of the fields every kind has. Times are UTC milliseconds. */
export const FIXED_FIELDS = [
  'status', // value of the kind's statuses
  'priority', // 'low' | 'normal' | 'high' | 'urgent'
  'point', // Point
  'address', // text
  'sector', // id of a sector
  'author', // id of the person who made the record
  'crew', // text
  'createdAt',
  'startedAt',
  'endedAt',
  'dueAt',
  'links', // ids of the report it came from, or of earlier interventions there
  'reference', // number in the system it was imported from
] as const;

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The position of an intervention, or null where none is known or what is there is not one. */
export function pointOf(intervention: Intervention): Point | null {
  const value: unknown = intervention.fields['point'];
  if (!isRecord(value)) return null;
  const { lat, lon, accuracy, source } = value;
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) return null;
  return {
    lat,
    lon,
    accuracy: typeof accuracy === 'number' ? accuracy : null,
    source: source === 'gps' || source === 'pin' || source === 'address' || source === 'import' ? source : 'pin',
  };
}

/** A field read as text; '' where it is absent or of another type. */
export function textOf(intervention: Intervention, field: string): string {
  const value = intervention.fields[field];
  return typeof value === 'string' ? value : '';
}

/** A field read as a number; null where it is absent or of another type. */
export function numberOf(intervention: Intervention, field: string): number | null {
  const value = intervention.fields[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Deep equality of two field values; an absent field equals null. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  const left = a ?? null;
  const right = b ?? null;
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const leftEntries = Object.entries(left);
  const rightKeys = Object.keys(right);
  if (leftEntries.length !== rightKeys.length) return false;
  return leftEntries.every(
    ([key, value]) => Object.hasOwn(right, key) && sameValue(value, (right as { [key: string]: FieldValue })[key]),
  );
}
