import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExif } from '../../../src/device/photo/exif.ts';
import { imageSize } from '../../../src/device/photo/imageSize.ts';
import { jpegWithExif } from '../support/jpegWithExif.ts';

describe('what a camera wrote', () => {
  test('is read: time with its offset, position with its accuracy', () => {
    const bytes = jpegWithExif({
      taken: '2026:05:04 09:59:30',
      offset: '+02:00',
      lat: [46, 34, 48],
      latRef: 'N',
      lon: [0, 20, 24],
      lonRef: 'W',
      error: 4,
    });
    const { takenAt, point } = readExif(bytes);
    expect(takenAt).toBe('2026-05-04T09:59:30+02:00');
    expect(point?.lat).toBeCloseTo(46.58, 9);
    expect(point?.lon).toBeCloseTo(-0.34, 9);
    expect(point?.accuracy).toBe(4);
  });

  test('is read in the other byte order, without offset or position', () => {
    const bytes = jpegWithExif({ taken: '2026:05:04 09:59:30' }, true);
    expect(readExif(bytes)).toEqual({ takenAt: '2026-05-04T09:59:30', point: null });
  });

  test.each(['0000:00:00 00:00:00', '2026:02:30 10:00:00', '2026:13:01 10:00:00', 'yesterday'])(
    'is no time when it says %s',
    (taken) => {
      expect(readExif(jpegWithExif({ taken })).takenAt).toBeNull();
    },
  );

  test('is no position when it is zero, or off the globe', () => {
    expect(readExif(jpegWithExif({ lat: [0, 0, 0], latRef: 'N', lon: [0, 0, 0], lonRef: 'E' })).point).toBeNull();
    expect(readExif(jpegWithExif({ lat: [99, 0, 0], latRef: 'N', lon: [2, 0, 0], lonRef: 'E' })).point).toBeNull();
  });
});

describe('whatever the bytes', () => {
  const nothing = { takenAt: null, point: null };

  test('of a file that is no JPEG there is nothing', () => {
    expect(readExif(new ArrayBuffer(0))).toEqual(nothing);
    expect(readExif(new TextEncoder().encode('%PDF-1.7 not a photo at all').buffer)).toEqual(nothing);
  });

  test('random bytes after a JPEG mark never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (tail) => {
        const bytes = new Uint8Array([0xff, 0xd8, ...tail]).buffer;
        readExif(bytes);
        imageSize(bytes);
      }),
    );
  });

  test('an EXIF block with any byte changed or cut anywhere never throws, and gives sane values', () => {
    const whole = new Uint8Array(
      jpegWithExif({ taken: '2026:05:04 09:59:30', lat: [46, 34, 48], latRef: 'N', lon: [0, 20, 24], lonRef: 'E' }),
    );
    const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), fc.nat(whole.length), (changes, length) => {
        const bytes = whole.slice(0, length);
        for (const { at, value } of changes) if (at < bytes.length) bytes[at] = value;
        const { takenAt, point } = readExif(bytes.buffer);
        if (takenAt !== null) expect(Date.parse(takenAt)).not.toBeNaN();
        if (point) {
          expect(Math.abs(point.lat)).toBeLessThanOrEqual(90);
          expect(Math.abs(point.lon)).toBeLessThanOrEqual(180);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the size of an image by its header', () => {
  const bytesOf = (...values: number[]) => new Uint8Array([...values, ...new Array<number>(40).fill(0)]).buffer;

  test('is found in JPEG, behind other segments', () => {
    const jpeg = bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0);
    expect(imageSize(jpeg)).toEqual({ width: 4_000, height: 3_000 });
  });

  test('is found in PNG and WebP', () => {
    const png = bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0, 0, 0, 0, 128);
    expect(imageSize(png)).toEqual({ width: 256, height: 128 });
    const riff = [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50];
    const extended = bytesOf(...riff, 0x56, 0x50, 0x38, 0x58, 10, 0, 0, 0, 0, 0, 0, 0, 0xff, 0x03, 0, 0xff, 0x01, 0);
    expect(imageSize(extended)).toEqual({ width: 1_024, height: 512 });
  });

  test('is unknown in anything else', () => {
    expect(imageSize(bytesOf(1, 2, 3))).toBeNull();
    expect(imageSize(new ArrayBuffer(3))).toBeNull();
  });
});
