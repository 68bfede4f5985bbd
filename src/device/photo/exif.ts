/** What a camera wrote beside the pixels. */
export type Exif = {
  /** Local wall time 'YYYY-MM-DDTHH:MM:SS', with its offset ('+02:00') where the camera said it; null without. */
  readonly takenAt: string | null;
  readonly point: { readonly lat: number; readonly lon: number; readonly accuracy: number | null } | null;
};

const NOTHING: Exif = { takenAt: null, point: null };
const MOST_SEGMENTS = 200;
const MOST_ENTRIES = 500;
const LONGEST_TEXT = 64;
const TYPE_SIZES: { readonly [type: number]: number } = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };

const EXIF_FOLDER = 0x8769;
const GPS_FOLDER = 0x8825;
const DATE_TIME = 0x0132;
const DATE_TIME_ORIGINAL = 0x9003;
const OFFSET_TIME = 0x9010;
const OFFSET_TIME_ORIGINAL = 0x9011;
const GPS = { latRef: 1, lat: 2, lonRef: 3, lon: 4, error: 0x1f } as const;

/** Where a tag's values lie. */
type Entry = { readonly type: number; readonly count: number; readonly at: number };
/** The TIFF block: every position in it is checked before it is read. */
type Tiff = { readonly view: DataView; readonly little: boolean };

function findTiff(bytes: ArrayBuffer): DataView | null {
  const view = new DataView(bytes);
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  for (let n = 0; n < MOST_SEGMENTS && at + 10 <= view.byteLength; n += 1) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    // Start of scan: pixels from here on.
    if (marker === 0xda || length < 2 || end > view.byteLength) return null;
    const isExif = view.getUint32(at + 4) === 0x45786966 && view.getUint16(at + 8) === 0;
    if (marker === 0xe1 && isExif && length >= 16) return new DataView(bytes, at + 10, length - 8);
    at = end;
  }
  return null;
}

function readFolder({ view, little }: Tiff, at: number): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  if (at < 8 || at + 2 > view.byteLength) return entries;
  const count = Math.min(MOST_ENTRIES, view.getUint16(at, little));
  for (let n = 0; n < count; n += 1) {
    const entry = at + 2 + n * 12;
    if (entry + 12 > view.byteLength) break;
    const type = view.getUint16(entry + 2, little);
    const values = view.getUint32(entry + 4, little);
    const bytes = (TYPE_SIZES[type] ?? 0) * values;
    if (bytes === 0) continue;
    const valueAt = bytes <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    if (valueAt + bytes > view.byteLength) continue;
    entries.set(view.getUint16(entry, little), { type, count: values, at: valueAt });
  }
  return entries;
}

function text({ view }: Tiff, entry: Entry | undefined): string | null {
  if (entry?.type !== 2) return null;
  let read = '';
  for (let n = 0; n < Math.min(entry.count, LONGEST_TEXT); n += 1) {
    const code = view.getUint8(entry.at + n);
    if (code === 0) break;
    read += String.fromCharCode(code);
  }
  return read.trim();
}

function rationals({ view, little }: Tiff, entry: Entry | undefined, count: number): readonly number[] | null {
  if (entry?.type !== 5 || entry.count < count) return null;
  const values = Array.from({ length: count }, (_, n) => {
    const at = entry.at + n * 8;
    return view.getUint32(at, little) / view.getUint32(at + 4, little);
  });
  return values.every(Number.isFinite) ? values : null;
}

function folderAt({ view, little }: Tiff, entry: Entry | undefined): number {
  return entry?.type === 4 ? view.getUint32(entry.at, little) : 0;
}

function degrees(tiff: Tiff, entry: Entry | undefined, ref: string | null, most: number): number | null {
  const parts = rationals(tiff, entry, 3);
  if (!parts) return null;
  const [whole = 0, minutes = 0, seconds = 0] = parts;
  const value = whole + minutes / 60 + seconds / 3_600;
  if (value > most) return null;
  return ref === 'S' || ref === 'W' ? -value : value;
}

function readPoint(tiff: Tiff, gps: ReadonlyMap<number, Entry>): Exif['point'] {
  const lat = degrees(tiff, gps.get(GPS.lat), text(tiff, gps.get(GPS.latRef)), 90);
  const lon = degrees(tiff, gps.get(GPS.lon), text(tiff, gps.get(GPS.lonRef)), 180);
  // Cameras without a fix write zeros.
  if (lat === null || lon === null || (lat === 0 && lon === 0)) return null;
  return { lat, lon, accuracy: rationals(tiff, gps.get(GPS.error), 1)?.[0] ?? null };
}

function readTime(date: string | null, offset: string | null): string | null {
  const parts = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(date ?? '');
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const local = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
  // Zeros, a 13th month or a 30th of February are not a time.
  const time = Date.parse(`${local}Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(local)) return null;
  return offset !== null && /^[+-](0\d|1[0-4]):[0-5]\d$/.test(offset) ? local + offset : local;
}

/**
 * Capture time and position from a JPEG's EXIF. Reads at most a few hundred entries, follows no chain, and answers
 * nulls for whatever is missing or broken: it never throws.
 */
export function readExif(bytes: ArrayBuffer): Exif {
  const view = findTiff(bytes);
  if (!view || view.byteLength < 8) return NOTHING;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return NOTHING;
  const little = order === 0x4949;
  if (view.getUint16(2, little) !== 42) return NOTHING;
  const tiff = { view, little };
  const main = readFolder(tiff, view.getUint32(4, little));
  const exif = readFolder(tiff, folderAt(tiff, main.get(EXIF_FOLDER)));
  const gps = readFolder(tiff, folderAt(tiff, main.get(GPS_FOLDER)));
  const original = readTime(text(tiff, exif.get(DATE_TIME_ORIGINAL)), text(tiff, exif.get(OFFSET_TIME_ORIGINAL)));
  return {
    takenAt: original ?? readTime(text(tiff, main.get(DATE_TIME)), text(tiff, exif.get(OFFSET_TIME))),
    point: readPoint(tiff, gps),
  };
}
