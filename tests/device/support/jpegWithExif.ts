export type Written = {
  readonly taken?: string;
  readonly offset?: string;
  readonly lat?: readonly number[];
  readonly latRef?: string;
  readonly lon?: readonly number[];
  readonly lonRef?: string;
  readonly error?: number;
};

type Tag = {
  readonly tag: number;
  readonly type: 2 | 4 | 5;
  readonly text?: string;
  readonly values?: readonly number[];
};

const sizeOf = (tag: Tag): number =>
  tag.type === 2 ? (tag.text ?? '').length + 1 : (tag.values ?? []).length * (tag.type === 4 ? 4 : 8);

/** A JPEG of nothing but an EXIF segment, as a camera lays it out. */
export function jpegWithExif(written: Written, bigEndian = false): ArrayBuffer {
  const little = !bigEndian;
  const tiff = new DataView(new ArrayBuffer(1_024));
  let end = 8;
  const folder = (tags: readonly Tag[]): number => {
    const at = end;
    tiff.setUint16(at, tags.length, little);
    end = at + 2 + tags.length * 12 + 4;
    tags.forEach((tag, n) => {
      const entry = at + 2 + n * 12;
      const size = sizeOf(tag);
      tiff.setUint16(entry, tag.tag, little);
      tiff.setUint16(entry + 2, tag.type, little);
      tiff.setUint32(entry + 4, tag.type === 2 ? size : (tag.values ?? []).length, little);
      const valueAt = size <= 4 ? entry + 8 : end;
      if (size > 4) {
        tiff.setUint32(entry + 8, end, little);
        end += size;
      }
      for (let i = 0; i < (tag.text ?? '').length; i += 1) tiff.setUint8(valueAt + i, (tag.text ?? '').charCodeAt(i));
      (tag.values ?? []).forEach((value, i) => {
        if (tag.type === 4) tiff.setUint32(valueAt + i * 4, value, little);
        else {
          tiff.setUint32(valueAt + i * 8, value * 100, little);
          tiff.setUint32(valueAt + i * 8 + 4, 100, little);
        }
      });
    });
    return at;
  };
  const exif: Tag[] = [];
  if (written.taken !== undefined) exif.push({ tag: 0x9003, type: 2, text: written.taken });
  if (written.offset !== undefined) exif.push({ tag: 0x9011, type: 2, text: written.offset });
  const gps: Tag[] = [];
  if (written.latRef !== undefined) gps.push({ tag: 1, type: 2, text: written.latRef });
  if (written.lat) gps.push({ tag: 2, type: 5, values: written.lat });
  if (written.lonRef !== undefined) gps.push({ tag: 3, type: 2, text: written.lonRef });
  if (written.lon) gps.push({ tag: 4, type: 5, values: written.lon });
  if (written.error !== undefined) gps.push({ tag: 0x1f, type: 5, values: [written.error] });
  tiff.setUint16(0, bigEndian ? 0x4d4d : 0x4949);
  tiff.setUint16(2, 42, little);
  const exifAt = folder(exif);
  const gpsAt = folder(gps);
  tiff.setUint32(
    4,
    folder([
      { tag: 0x8769, type: 4, values: [exifAt] },
      { tag: 0x8825, type: 4, values: [gpsAt] },
    ]),
    little,
  );
  const length = end + 8;
  const head = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0];
  return new Uint8Array([...head, ...new Uint8Array(tiff.buffer, 0, end), 0xff, 0xd9]).buffer;
}
