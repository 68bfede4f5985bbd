import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { live } from '../../src/device/live.ts';

test('a live query that fails is asked again, and shows nothing wrong meanwhile', async () => {
  let asked = 0;
  const values: string[] = [];
  const stop = live(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('the connection was closed')) : Promise.resolve('here');
  })((value) => values.push(value));
  await expect.poll(() => values, { timeout: 5_000 }).toEqual(['here']);
  stop();
});

test('14.1 a live query that a closing database cut off is asked again, although Dexie says nothing of it', async () => {
  let asked = 0;
  const values: string[] = [];
  const stop = live(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new DOMException('closed', 'AbortError')) : Promise.resolve('here');
  })((value) => values.push(value));
  await expect.poll(() => values, { timeout: 5_000 }).toEqual(['here']);
  stop();
});
