import { describe, expect, test } from 'vitest';
import { PATHS } from '../../src/sync/protocol.ts';
import { json, MemoryBackOffice, problem } from './support/memoryBackOffice.ts';
import { makeTablet, recordOne, valueOf } from './support/tablet.ts';
import type { Tablet } from './support/tablet.ts';

async function started(): Promise<Tablet & { readonly stop: () => void }> {
  const tablet = await makeTablet();
  const stop = tablet.device.start();
  await expect.poll(() => tablet.timers.length).toBe(1);
  return Object.assign(tablet, { stop });
}

const received = (tablet: Tablet, count: number) =>
  valueOf(tablet.device.delivery, (value) => value.interventions.received === count && value.state === 'idle');

describe('a round runs by itself', () => {
  test('soon after something was made', async () => {
    const tablet = await started();
    await recordOne(tablet);
    await received(tablet, 1);
    tablet.stop();
  });

  test('every minute, and never two timers at once', async () => {
    const tablet = await started();
    expect(tablet.timers.map((timer) => timer.milliseconds)).toEqual([60_000]);
    const rounds = () => tablet.office.calls.filter((call) => call.path === PATHS.report).length;
    const before = rounds();
    tablet.timers.shift()?.call();
    await expect.poll(rounds).toBe(before + 1);
    await expect.poll(() => tablet.timers.length).toBe(1);
    tablet.stop();
    expect(tablet.timers).toEqual([]);
  });

  test('8.1 later and later while it fails, not sooner than asked', async () => {
    const tablet = await started();
    tablet.office.before = () => json(503, problem('server-unavailable'));
    const delays: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      const timer = tablet.timers.shift();
      tablet.time += timer?.milliseconds ?? 0;
      timer?.call();
      await expect.poll(() => tablet.timers.length).toBe(1);
      delays.push(tablet.timers[0]?.milliseconds ?? 0);
    }
    expect(delays).toEqual([1_500, 3_000, 6_000, 12_000]);
    tablet.office.before = () => json(429, problem('too-many-requests'), { 'retry-after': '120' });
    const timer = tablet.timers.shift();
    tablet.time += timer?.milliseconds ?? 0;
    timer?.call();
    await expect.poll(() => tablet.timers[0]?.milliseconds).toBe(120_000);
    tablet.stop();
  });

  test('8.2 at once when the network comes back or a person asks, whatever the back-off', async () => {
    const tablet = await started();
    tablet.office.before = () => json(503, problem('server-unavailable'));
    await tablet.device.syncNow();
    const calls = tablet.office.calls.length;
    await recordOne(tablet);
    tablet.wake('visible');
    // Still waiting: the timer stands, nothing was asked.
    expect(tablet.timers.map((timer) => timer.milliseconds)).toEqual([1_500]);
    expect(tablet.office.calls.length).toBe(calls);
    tablet.office.before = () => null;
    tablet.wake('online');
    await received(tablet, 1);
    tablet.office.before = () => json(503, problem('server-unavailable'));
    await recordOne(tablet);
    await tablet.device.syncNow();
    tablet.office.before = () => null;
    await tablet.device.syncNow();
    await received(tablet, 2);
    tablet.stop();
  });

  test('when the service worker asks', async () => {
    const tablet = await started();
    const rounds = () => tablet.office.calls.filter((call) => call.path === PATHS.report).length;
    const before = rounds();
    tablet.wake('worker');
    await expect.poll(rounds).toBe(before + 1);
    tablet.stop();
  });

  test('again for what was made while it ran', async () => {
    const tablet = await started();
    let made: Promise<string> | null = null;
    tablet.office.after = (call) => {
      if (call.path === PATHS.report) made ??= recordOne(tablet);
    };
    await tablet.device.syncNow();
    await received(tablet, 1);
    tablet.stop();
  });
});

describe('with two tabs', () => {
  function locksHeldBy(holder: { held: boolean; stolen: number }) {
    return {
      request: async (_name: string, options: LockOptions, run: (lock: Lock | null) => Promise<unknown>) => {
        if (options.steal === true) holder.stolen += 1;
        return holder.held && options.steal !== true ? run(null) : run({ name: _name, mode: 'exclusive' });
      },
    };
  }

  test('3.2 one leaves the round to the other, and looks again soon', async () => {
    const tablet = await started();
    const holder = { held: true, stolen: 0 };
    Object.assign(tablet.environment, { locks: locksHeldBy(holder) });
    const calls = tablet.office.calls.length;
    await tablet.device.syncNow();
    expect(tablet.office.calls.length).toBe(calls);
    expect(tablet.timers.map((timer) => timer.milliseconds)).toEqual([3_000]);
    holder.held = false;
    tablet.timers.shift()?.call();
    await expect.poll(() => tablet.office.calls.length).toBeGreaterThan(calls);
    tablet.stop();
  });

  test('3.2 a tab that froze with the lock does not stop the other for ever', async () => {
    const tablet = await started();
    const holder = { held: true, stolen: 0 };
    Object.assign(tablet.environment, { locks: locksHeldBy(holder) });
    tablet.time += 4 * 60_000;
    await recordOne(tablet);
    await tablet.device.syncNow();
    expect(holder.stolen).toBeGreaterThan(0);
    await received(tablet, 1);
    tablet.stop();
  });

  test('3.2 a page asked for with a cursor that moved meanwhile is dropped', async () => {
    const office = new MemoryBackOffice();
    const tablet = await makeTablet(office);
    await recordOne(tablet);
    const other = { epoch: office.epoch, scope: office.scope, version: 77 };
    office.after = (call) => {
      if (call.path !== PATHS.pull) return;
      office.after = () => undefined;
      moved.push(tablet.look.meta.put({ key: 'cursor', value: other }));
    };
    const moved: PromiseLike<unknown>[] = [];
    const { fetch } = office;
    Object.assign(tablet.environment, {
      fetch: async (input: string, init: RequestInit) => {
        const response = await fetch(input, init);
        await Promise.all(moved);
        return response;
      },
    });
    await tablet.device.syncNow();
    expect(await tablet.look.meta.get('cursor')).toEqual({ key: 'cursor', value: other });
    expect((await tablet.look.edits.toArray()).map((row) => row.state)).toEqual(['acked']);
  });
});
