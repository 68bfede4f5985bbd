import { describe, expect, test } from 'vitest';
import { newId } from '../../src/device/newId.ts';
import {
  commentSchema,
  editSchema,
  MAX_EDITS_PER_PUSH,
  MAX_HASHES_PER_ASK,
  MAX_PHOTO_BYTES,
  photoAskSchema,
  photoSchema,
  pointSchema,
  PROTOCOL,
  pushRequestSchema,
} from '../../src/sync/protocol.ts';
import { edit } from './support.ts';

const HASH = 'ab'.repeat(32);
const sent = { ...edit(1, newId(0)), id: newId(0) };
const photo = {
  sha256: HASH,
  role: 'before',
  size: MAX_PHOTO_BYTES,
  width: 1,
  height: 1,
  takenAt: 0,
  author: 'agent-a',
  point: null,
};
const comment = { id: newId(0), author: 'agent-a', at: 0, text: 'x'.repeat(4_000) };
const change = (value: unknown) => ({ old: null, new: value });

/** A list in a list in a list, so many levels deep. */
function nested(levels: number): unknown {
  return levels === 0 ? 1 : [nested(levels - 1)];
}

describe('what a device sends', () => {
  test('is taken up to its bounds', () => {
    const full = {
      ...sent,
      patch: { ['f'.repeat(64)]: change(nested(20)) },
      photos: [photo],
      comments: [comment],
    };
    expect(editSchema.safeParse(full).success).toBe(true);
    const edits = Array.from({ length: MAX_EDITS_PER_PUSH }, () => null);
    expect(pushRequestSchema.safeParse({ protocol: PROTOCOL, edits }).success).toBe(true);
    const hashes = Array.from({ length: MAX_HASHES_PER_ASK }, () => HASH);
    expect(photoAskSchema.safeParse({ hashes }).success).toBe(true);
  });

  test.each([
    ['a value nested too deep', { patch: { note: change(nested(21)) } }],
    ['a value that JSON cannot carry', { patch: { note: change(Number.NaN) } }],
    ['a change that does not say what was there', { patch: { note: { new: 1 } } }],
    ['a field name that is too long', { patch: { ['f'.repeat(65)]: change(1) } }],
    ['a field without a name', { patch: { '': change(1) } }],
    ['a list of changes', { patch: [change(1)] }],
    ['an id that is no UUIDv7', { id: '01900000-0000-4000-8000-000000000001' }],
    ['a revision below nothing', { baseRev: -1 }],
    ['too many photos', { photos: Array.from({ length: 101 }, () => photo) }],
    ['too many comments', { comments: Array.from({ length: 101 }, () => comment) }],
  ])('is no edit with %s', (_what, more) => {
    expect(editSchema.safeParse({ ...sent, ...more }).success).toBe(false);
  });

  test.each([
    ['bytes over the limit', { size: MAX_PHOTO_BYTES + 1 }],
    ['no bytes', { size: 0 }],
    ['a hash in capitals', { sha256: HASH.toUpperCase() }],
    ['a path for a hash', { sha256: `../${HASH.slice(3)}` }],
  ])('is no photo with %s', (_what, more) => {
    expect(photoSchema.safeParse(photo).success).toBe(true);
    expect(photoSchema.safeParse({ ...photo, ...more }).success).toBe(false);
  });

  test('is no comment without a word or over 4,000 characters', () => {
    expect(commentSchema.safeParse({ ...comment, text: '' }).success).toBe(false);
    expect(commentSchema.safeParse({ ...comment, text: `${comment.text}x` }).success).toBe(false);
  });

  test('is no position beyond the poles or the date line', () => {
    const point = { lat: 90, lon: -180, accuracy: null, source: 'pin' };
    expect(pointSchema.safeParse(point).success).toBe(true);
    for (const more of [{ lat: 90.1 }, { lat: -90.1 }, { lon: 180.1 }, { lon: -180.1 }, { accuracy: -1 }])
      expect(pointSchema.safeParse({ ...point, ...more }).success).toBe(false);
  });

  test('2.1 is at most 200 edits at a time, and 500 hashes', () => {
    const edits = Array.from({ length: MAX_EDITS_PER_PUSH + 1 }, () => null);
    expect(pushRequestSchema.safeParse({ protocol: PROTOCOL, edits }).success).toBe(false);
    const hashes = Array.from({ length: MAX_HASHES_PER_ASK + 1 }, () => HASH);
    expect(photoAskSchema.safeParse({ hashes }).success).toBe(false);
  });
});
