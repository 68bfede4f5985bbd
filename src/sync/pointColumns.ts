import * as z from 'zod/mini';
import type { Bounds } from '../domain/geo.ts';

/**
 * Points of a map as columns, and as the bytes they travel as: a header (its length as a 32-bit number, then JSON in
 * ASCII), then the columns in the order of COLUMNS. Numbers are little-endian and, within a column, byte by byte: first
 * the lowest byte of every number, then the next; times are told as the step from the one before (modulo 2^32). In the
 * order of time neighbours then resemble each other, and gzip makes half of them.
 */
export type PointColumns = {
  /** Steps of 1e-6 degrees; 0 for what is not on the map. */
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  /** UTC seconds, in ascending order. */
  readonly at: Uint32Array;
  /** Of each point, the place of what it is among `groups`. */
  readonly group: Uint32Array;
  readonly groups: readonly PointGroup[];
  /** null: not asked for. */
  readonly id: readonly string[] | null;
  /** IANA name: the hours of the organisation. */
  readonly timeZone: string;
  /** What the answer was made of: asked for since this, only parts that changed are told. */
  readonly feed: PointFeed;
  /** How many records there are in each part of time (see PART), of whatever filter: whoever counts others asks for all. */
  readonly parts: readonly (readonly [part: number, count: number])[];
  /** The parts that are told whole; null: all of them. */
  readonly told: readonly number[] | null;
  /** Set where they are too many to be told: how many there are. Then none is told, and the density is asked for. */
  readonly tooMany: TooMany | null;
};

/** Interventions by whether they stand on the map, and where nearly all of those are that do. */
export type TooMany = {
  readonly sure: number;
  readonly doubtful: number;
  readonly none: number;
  /** [south, west, north, east] in degrees. */
  readonly bounds: Bounds;
};

/** Points that are told one by one. */
export const MOST_POINTS = 1_000_000;

export type PointFeed = { readonly epoch: string; readonly version: number };

/** What points have in common, and filters tell apart. */
export type PointGroup = {
  readonly kind: string;
  readonly status: string;
  readonly sector: string | null;
  /** See domain/answers.ts. */
  readonly answers: string;
  /** Known, in doubt (and not on the map for that), or nobody said where. */
  readonly position: 'sure' | 'doubtful' | 'none';
};

/** Seconds of a part of time: what changes is told by parts. */
export const PART = 25 * 86_400;
/** Steps of one degree. */
export const POINT_STEPS = 1e6;
const VERSION = 2;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const UUID_BYTES = 16;

const headerSchema = z.object({
  version: z.literal(VERSION),
  count: z.number().check(z.int(), z.nonnegative()),
  groups: z.array(
    z.object({
      kind: z.string(),
      status: z.string(),
      sector: z.nullable(z.string()),
      answers: z.string(),
      position: z.enum(['sure', 'doubtful', 'none']),
    }),
  ),
  /** 'bytes': 16 for each; a list: ids of another form; null: none. */
  id: z.union([z.literal('bytes'), z.null(), z.array(z.string())]),
  timeZone: z.string(),
  feed: z.object({ epoch: z.string(), version: z.number() }),
  parts: z.array(z.tuple([z.number(), z.number()])),
  told: z.nullable(z.array(z.number())),
  tooMany: z.nullable(
    z.object({
      sure: z.number(),
      doubtful: z.number(),
      none: z.number(),
      bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    }),
  ),
});
type Header = z.infer<typeof headerSchema>;

/** Bytes of one number of each column. */
const COLUMNS = { lat: 4, lon: 4, at: 4, group: 4 } as const;
const WIDTH = Object.values(COLUMNS).reduce((sum, each) => sum + each, 0);

function ascii(text: string): string {
  return text.replaceAll(/[^\u0020-\u007e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function spread(values: ArrayLike<number>, width: number, into: Uint8Array, from: number): void {
  const count = values.length;
  for (let i = 0; i < count; i += 1) {
    const value = values[i] as number;
    for (let byte = 0; byte < width; byte += 1) into[from + byte * count + i] = value >>> (8 * byte);
  }
}

function stepsOf(values: Uint32Array): Uint32Array {
  const steps = new Uint32Array(values.length);
  let before = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    steps[i] = value - before;
    before = value;
  }
  return steps;
}

function addSteps(values: Uint32Array): void {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    sum = (sum + (values[i] as number)) >>> 0;
    values[i] = sum;
  }
}

function gather(bytes: Uint8Array, from: number, into: Int32Array | Uint32Array): void {
  const count = into.length;
  const [second, third, fourth] = [from + count, from + 2 * count, from + 3 * count];
  for (let i = 0; i < count; i += 1)
    into[i] =
      (bytes[from + i] as number) |
      ((bytes[second + i] as number) << 8) |
      ((bytes[third + i] as number) << 16) |
      ((bytes[fourth + i] as number) << 24);
}

function writeIds(ids: readonly string[], into: Uint8Array, from: number): void {
  ids.forEach((id, i) => {
    const digits = id.replaceAll('-', '');
    for (let byte = 0; byte < UUID_BYTES; byte += 1)
      into[from + i * UUID_BYTES + byte] = parseInt(digits.slice(2 * byte, 2 * byte + 2), 16);
  });
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Bytes after which a UUID has a dash. */
const DASHES = new Set([3, 5, 7, 9]);

function readIds(bytes: Uint8Array, from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    let id = '';
    for (let byte = 0; byte < UUID_BYTES; byte += 1) {
      id += HEX[bytes[from + i * UUID_BYTES + byte] as number] as string;
      if (DASHES.has(byte)) id += '-';
    }
    return id;
  });
}

/** The bytes of columns. */
export function packPoints(points: PointColumns): Uint8Array<ArrayBuffer> {
  const { lat, lon, at, group, id, groups, timeZone, feed, parts, told, tooMany } = points;
  const count = lat.length;
  const asBytes = id !== null && id.every((each) => UUID.test(each));
  const text = ascii(
    JSON.stringify({
      version: VERSION,
      count,
      groups: [...groups],
      id: asBytes ? 'bytes' : id && [...id],
      timeZone,
      feed,
      parts: parts.map(([part, records]) => [part, records]),
      told: told && [...told],
      tooMany: tooMany && { ...tooMany, bounds: [...tooMany.bounds] },
    } satisfies Header),
  );
  const bytes = new Uint8Array(4 + text.length + count * (WIDTH + (asBytes ? UUID_BYTES : 0)));
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  for (let i = 0; i < text.length; i += 1) bytes[4 + i] = text.charCodeAt(i);
  let from = 4 + text.length;
  const columns = { lat, lon, at: stepsOf(at), group };
  for (const [name, size] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, number][]) {
    spread(columns[name], size, bytes, from);
    from += count * size;
  }
  if (asBytes) writeIds(id, bytes, from);
  return bytes;
}

function headerIn(bytes: Uint8Array): { readonly header: Header; readonly end: number } | null {
  if (bytes.length < 4) return null;
  const end = 4 + new DataView(bytes.buffer).getUint32(0, true);
  if (end > bytes.length) return null;
  let text = '';
  for (let i = 4; i < end; i += 1) text += String.fromCharCode(bytes[i] as number);
  try {
    const read = headerSchema.safeParse(JSON.parse(text));
    return read.success ? { header: read.data, end } : null;
  } catch {
    return null;
  }
}

/** The columns again; null where the bytes are cut, of another version, or no columns at all. */
export function unpackPoints(buffer: ArrayBuffer): PointColumns | null {
  const bytes = new Uint8Array(buffer);
  const found = headerIn(bytes);
  if (!found) return null;
  const { count, id, groups, timeZone, feed, parts, told, tooMany } = found.header;
  if (bytes.length !== found.end + count * (WIDTH + (id === 'bytes' ? UUID_BYTES : 0))) return null;
  if (Array.isArray(id) && id.length !== count) return null;
  const [lat, lon] = [new Int32Array(count), new Int32Array(count)];
  const [at, group] = [new Uint32Array(count), new Uint32Array(count)];
  let from = found.end;
  for (const column of [lat, lon, at, group]) {
    gather(bytes, from, column);
    from += 4 * count;
  }
  addSteps(at);
  if (group.some((place) => place >= groups.length)) return null;
  const ids = id === 'bytes' ? readIds(bytes, from, count) : id;
  return { lat, lon, at, group, groups, id: ids, timeZone, feed, parts, told, tooMany };
}
