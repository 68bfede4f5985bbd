import { describe, expect, test } from 'vitest';
import { MemoryBackOffice } from './support/memoryBackOffice.ts';
import { makeTablet, recordOne, valueOf } from './support/tablet.ts';

/** What a tablet must hold and the back office must have got, however often the browser was killed on the way. */
async function killedAt(step: number, moment: 'before' | 'after'): Promise<number> {
  const office = new MemoryBackOffice();
  const tablet = await makeTablet(office);
  await recordOne(tablet, { photos: ['un', 'deux'] });
  const edited = await recordOne(tablet, { fields: { support: 'pierre' } });
  await tablet.device.change(edited, { fields: { support: 'brique' } });
  let steps = 0;
  // From the killing on, the old page has no network, no disk that matters, nothing.
  const dead = (): void => {
    steps += 1;
    if (steps >= step) throw new TypeError('killed');
  };
  office[moment] = () => {
    dead();
    return null;
  };
  office.beforeUpload = () => {
    dead();
    return null;
  };
  await tablet.device.syncNow();
  office.before = () => null;
  office.after = () => undefined;
  office.beforeUpload = () => null;
  await tablet.reopen();
  await tablet.device.syncNow();
  const delivery = await valueOf(tablet.device.delivery);
  expect(delivery).toMatchObject({
    interventions: { made: 2, received: 2 },
    photos: { made: 2, received: 2 },
    waiting: 0,
    quarantined: 0,
  });
  expect(office.records.size).toBe(2);
  expect(office.records.get(edited)?.intervention.fields['support']).toBe('brique');
  expect(office.records.get(edited)?.rev).toBe(2);
  expect(office.photos.size).toBe(2);
  expect(await tablet.look.bases.count()).toBe(0);
  const shown = await valueOf(tablet.device.list({ limit: 10 }));
  expect(shown.map((row) => row.pending)).toEqual([0, 0]);
  return steps;
}

describe('a browser killed in mid-round', () => {
  test.each(['before', 'after'] as const)(
    'loses nothing and duplicates nothing, whichever request it was (%s the back office answered)',
    async (moment) => {
      const whole = await killedAt(Number.POSITIVE_INFINITY, moment);
      expect(whole).toBeGreaterThan(8);
      for (let step = 1; step <= whole; step += 1) await killedAt(step, moment);
    },
  );
});
