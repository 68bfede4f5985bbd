import { expect, test } from 'vitest';
import { newId } from '../../src/device/newId.ts';
import { editSchema } from '../../src/sync/protocol.ts';
import { edit } from '../sync/support.ts';

test('an id is a UUIDv7 that sorts by time and does not repeat', () => {
  const ids = Array.from({ length: 500 }, () => newId(Date.UTC(2026, 4, 4)));
  expect(new Set(ids).size).toBe(500);
  for (const id of ids) expect(editSchema.safeParse({ ...edit(1, id), id }).success).toBe(true);
  expect(newId(1_000) < newId(2_000)).toBe(true);
});
