/**
 * Points of a map as columns, and as the bytes they travel as: a header (its length as a 32-bit number, then JSON in
 * ASCII), then the columns in the order of COLUMNS. Numbers are little-endian and, within a column, byte by byte: first
 * the lowest byte of every number, then the next; times are told as the step from the one before (modulo 2^32). In the
 * order of time neighbours then resemble each other, and gzip makes half of them.
 */
export type PointColumns = {
  /** Steps of 1e-6 degrees. */
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  /** UTC seconds. */
  readonly at: Uint32Array;
  /** Of each point, the place of its status among `statuses`. */
  readonly status: Uint8Array;
  readonly statuses: readonly string[];
  /** null: not asked for. */
  readonly id: readonly string[] | null;
  /** Left out because their position is doubtful, or not known. */
  readonly doubtful: number;
  readonly withoutPoint: number;
};

/** Steps of one degree. */
export const POINT_STEPS = 1e6;
const VERSION = 1;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const UUID_BYTES = 16;
/** Highest number of statuses that one byte tells apart. */
const MOST_STATUSES = 256;

type Header = {
  readonly version: number;
  readonly count: number;
  readonly statuses: readonly string[];
  readonly doubtful: number;
  readonly withoutPoint: number;
  /** 'bytes': 16 for each; a list: ids of another form; null: none. */
  readonly id: 'bytes' | readonly string[] | null;
};

/** Bytes of one number of each column. */
const COLUMNS = { lat: 4, lon: 4, at: 4, status: 1 } as const;

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

/** The bytes of columns; throws where there are more statuses than a byte can tell apart. */
export function packPoints(points: PointColumns): Uint8Array<ArrayBuffer> {
  const { lat, statuses, doubtful, withoutPoint, id } = points;
  if (statuses.length > MOST_STATUSES) throw new Error('more statuses than a byte can tell apart');
  const count = lat.length;
  const asBytes = id !== null && id.every((each) => UUID.test(each));
  const header: Header = { version: VERSION, count, statuses, doubtful, withoutPoint, id: asBytes ? 'bytes' : id };
  const text = ascii(JSON.stringify(header));
  const width = Object.values(COLUMNS).reduce((sum, each) => sum + each, 0) + (asBytes ? UUID_BYTES : 0);
  const bytes = new Uint8Array(4 + text.length + count * width);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  for (let i = 0; i < text.length; i += 1) bytes[4 + i] = text.charCodeAt(i);
  let from = 4 + text.length;
  for (const [name, size] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, number][]) {
    spread(name === 'at' ? stepsOf(points.at) : points[name], size, bytes, from);
    from += count * size;
  }
  if (asBytes) writeIds(id, bytes, from);
  return bytes;
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  const { version, count, statuses, doubtful, withoutPoint, id } = value as Partial<Header>;
  const isCount = (each: unknown): boolean => Number.isSafeInteger(each) && (each as number) >= 0;
  if (version !== VERSION || ![count, doubtful, withoutPoint].every(isCount) || !Array.isArray(statuses)) return false;
  return id === 'bytes' || id === null || (Array.isArray(id) && id.length === count);
}

/** The columns again; null where the bytes are cut, of another version, or no columns at all. */
export function unpackPoints(buffer: ArrayBuffer): PointColumns | null {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < 4) return null;
  const length = new DataView(buffer).getUint32(0, true);
  if (4 + length > bytes.length) return null;
  let text = '';
  for (let i = 0; i < length; i += 1) text += String.fromCharCode(bytes[4 + i] as number);
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isHeader(header)) return null;
  const { count, statuses, doubtful, withoutPoint } = header;
  const width = Object.values(COLUMNS).reduce((sum, each) => sum + each, 0);
  const end = 4 + length + count * (width + (header.id === 'bytes' ? UUID_BYTES : 0));
  if (bytes.length !== end) return null;
  const [lat, lon, at] = [new Int32Array(count), new Int32Array(count), new Uint32Array(count)];
  let from = 4 + length;
  for (const column of [lat, lon, at]) {
    gather(bytes, from, column);
    from += 4 * count;
  }
  addSteps(at);
  const status = bytes.slice(from, from + count);
  const id = header.id === 'bytes' ? readIds(bytes, from + count, count) : header.id;
  return { lat, lon, at, status, statuses, id, doubtful, withoutPoint };
}
