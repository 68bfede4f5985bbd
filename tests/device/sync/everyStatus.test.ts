import { describe, expect, test } from 'vitest';
import { PATHS } from '../../../src/sync/protocol.ts';
import type { Call } from '../support/memoryBackOffice.ts';
import { json, problem } from '../support/memoryBackOffice.ts';
import { makeTablet, recordOne, states, valueOf } from '../support/tablet.ts';

const HOUR = 3_600_000;
const STATUSES = Array.from({ length: 300 }, (_, n) => 300 + n);
const WITHOUT_BODY = [304];

/** What stands between a tablet and its back office, in every way that ends without a receipt. */
const ANSWERS: readonly (readonly [name: string, answer: () => Response])[] = [
  ...STATUSES.map((status) => [`${String(status)} of a proxy`, () => plain(status)] as const),
  ...STATUSES.filter((status) => status >= 400).map(
    (status) => [`${String(status)} of the back office`, () => json(status, problem('not-allowed'))] as const,
  ),
  ['a page with status 200', () => page('<html>Bienvenue sur le wifi</html>')],
  ['an empty answer with status 200', () => page('')],
  ['JSON cut in its middle', () => page('{"epoch":"epoch-1","rece', 'application/json')],
  ['JSON of something else', () => page('{"hello":"world"}', 'application/json')],
  ['receipts for other edits', () => page('{"epoch":"epoch-1","receipts":[]}', 'application/json')],
  ['a reset', () => thrown(new TypeError('connection reset'))],
  ['a time-out', () => thrown(new DOMException('too long', 'TimeoutError'))],
];

const plain = (status: number): Response =>
  new Response(WITHOUT_BODY.includes(status) ? null : 'no', { status, headers: { 'content-type': 'text/plain' } });

const page = (text: string, type = 'text/html'): Response =>
  new Response(text, { status: 200, headers: { 'content-type': type } });

function thrown(error: Error): never {
  throw error;
}

async function standingBefore(where: (call: Call) => boolean) {
  const tablet = await makeTablet();
  const ids = [await recordOne(tablet, { photos: ['avant'] }), await recordOne(tablet)];
  for (const [name, answer] of ANSWERS) {
    tablet.office.before = (call) => (where(call) ? answer() : null);
    // Beyond whatever the tablet waits after so many failures.
    tablet.time += 2 * HOUR;
    await tablet.device.syncNow();
    expect([name, await states(tablet)]).toEqual([name, ['pending', 'pending']]);
    expect([name, await tablet.look.photos.where('[unsent+keptAt]').above([1]).count()]).toEqual([name, 1]);
  }
  expect(await valueOf(tablet.device.delivery)).toMatchObject({ waiting: 3, quarantined: 0 });
  expect(tablet.office.records.size).toBe(0);
  tablet.office.before = () => null;
  tablet.time += 2 * HOUR;
  await tablet.device.syncNow();
  expect([...tablet.office.records.keys()]).toEqual(ids);
  expect(tablet.office.photos.size).toBe(1);
  expect(await states(tablet)).toEqual(['confirmed', 'confirmed']);
  expect(tablet.bugs).toEqual([]);
}

describe('whatever a push is answered other than a receipt, nothing leaves the queue', () => {
  test('6.5 in front of the push', () => standingBefore((call) => call.path === PATHS.push), 60_000);
  test('6.5 in front of everything', () => standingBefore(() => true), 60_000);
});
