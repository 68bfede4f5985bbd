import { describe, expect, test } from 'vitest';
import { PATHS } from '../../src/sync/protocol.ts';
import { json, MemoryBackOffice, problem } from './support/memoryBackOffice.ts';
import { makeTablet, recordOne, valueOf } from './support/tablet.ts';
import type { Tablet } from './support/tablet.ts';

const CUT = { ok: false, code: 'upload-cut', status: 0, told: false, retryAfter: null } as const;

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

  test('8.5 a clock that is put back makes nothing wait for years', async () => {
    const tablet = await started();
    tablet.time += 3_650 * 86_400_000;
    await recordOne(tablet, { photos: ['pixels'] });
    tablet.office.garbleReceipt = ({ id }) => ({ id, result: 'retry', code: 'internal-error' });
    await tablet.device.syncNow();
    tablet.office.before = () => json(503, problem('server-unavailable'));
    await tablet.device.syncNow();
    tablet.office.before = () => null;
    tablet.office.garbleReceipt = (receipt) => receipt;
    tablet.time -= 3_650 * 86_400_000;
    // By itself, as the page comes to the front.
    tablet.wake('visible');
    await received(tablet, 1);
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

describe('4.8 what the back office says on its stream', () => {
  const pulls = (tablet: Tablet) => tablet.office.calls.filter((call) => call.path === PATHS.pull).length;
  const sessions = (tablet: Tablet) => tablet.office.calls.filter((call) => call.path === PATHS.session).length;
  const state = ({ office }: Tablet) => JSON.stringify({ epoch: office.epoch, version: office.version });
  const soon = (tablet: Tablet) => tablet.timers.filter((timer) => timer.milliseconds < 60_000);

  async function listening() {
    const tablet = await started();
    await expect.poll(() => tablet.listening()).toBe(1);
    return tablet;
  }
  /** Somebody else's record reaches the back office. */
  async function elsewhere(tablet: Tablet): Promise<string> {
    const other = await makeTablet(tablet.office);
    const id = await recordOne(other);
    await other.device.syncNow();
    return id;
  }

  test('has a newer record here within two seconds, without a whole round', async () => {
    const tablet = await listening();
    const id = await elsewhere(tablet);
    const before = sessions(tablet);
    tablet.tell(state(tablet));
    tablet.tell(state(tablet));
    const [timer, ...more] = soon(tablet);
    expect(more).toEqual([]);
    expect(timer?.milliseconds).toBeLessThan(2_000);
    timer?.call();
    await valueOf(tablet.device.one(id), (value) => value !== null);
    expect(sessions(tablet)).toBe(before);
    // The whole round comes when it was due.
    expect(tablet.timers.map((each) => each.milliseconds)).toContain(60_000);
    tablet.stop();
  });

  test('is not asked about when it is known already, nor while a back-off runs', async () => {
    const tablet = await listening();
    const before = pulls(tablet);
    tablet.tell(state(tablet));
    soon(tablet)[0]?.call();
    tablet.tell('{"something":"else"}');
    tablet.tell('<html>');
    await tablet.device.syncNow();
    expect(pulls(tablet)).toBe(before + 1);

    await elsewhere(tablet);
    tablet.office.before = () => json(503, problem('server-unavailable'));
    await tablet.device.syncNow();
    const failed = tablet.office.calls.length;
    tablet.timers.splice(0);
    tablet.tell(state(tablet));
    soon(tablet)[0]?.call();
    await tablet.device.syncNow();
    expect(tablet.office.calls.length).toBe(failed + 1);
    tablet.stop();
  });

  test('tells the screens of the desk, but not what stood there from the start', async () => {
    const tablet = await listening();
    let told = 0;
    const stop = tablet.device.changes(() => {
      told += 1;
    });
    tablet.tell('{"epoch":"epoch-1","version":1}');
    tablet.tell('{"epoch":"epoch-1","version":1}');
    expect(told).toBe(0);
    tablet.tell('{"epoch":"epoch-1","version":2}');
    expect(told).toBe(1);
    stop();
    tablet.tell('{"epoch":"epoch-1","version":3}');
    expect(told).toBe(1);
    tablet.stop();
    await expect.poll(() => tablet.listening()).toBe(0);
  });

  test('is listened to while somebody is signed in', async () => {
    const tablet = await makeTablet(new MemoryBackOffice(), false);
    const stop = tablet.device.start();
    expect(tablet.listening()).toBe(0);
    await tablet.device.enrol('CODE', 'Tablette A');
    await expect.poll(() => tablet.listening()).toBe(1);
    await tablet.device.signOut();
    await expect.poll(() => tablet.listening()).toBe(0);
    stop();
  });
});

/** Runs the planned rounds one after the other; the milliseconds waited after each. */
async function delaysOf(tablet: Tablet, rounds: number): Promise<readonly number[]> {
  const delays: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const timer = tablet.timers.shift();
    tablet.time += timer?.milliseconds ?? 0;
    timer?.call();
    await expect.poll(() => tablet.timers.length).toBe(1);
    delays.push(tablet.timers[0]?.milliseconds ?? 0);
  }
  return delays;
}

describe('8.3 waiting grows with failures in a row only', () => {
  test('a round that got something through begins anew', async () => {
    const tablet = await started();
    await recordOne(tablet, { photos: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] });
    let uploads = 0;
    // Each second upload is cut: every round sends one photo, and fails.
    tablet.office.beforeUpload = () => {
      uploads += 1;
      return uploads % 2 === 0 ? CUT : null;
    };
    await expect.poll(() => tablet.timers[0]?.milliseconds).toBe(1_500);
    const delays = await delaysOf(tablet, 9);
    expect(delays).toEqual([...Array.from({ length: 8 }, () => 1_500), 60_000]);
    expect((await valueOf(tablet.device.delivery)).photos).toEqual({ made: 10, received: 10 });
    tablet.stop();
  });

  test('pieces of one long photo that get through count as well', async () => {
    const tablet = await started();
    await recordOne(tablet, { photos: ['une longue photo'] });
    let held = 0;
    tablet.office.beforeUpload = ({ onSent }) => {
      held += 2;
      onSent(held);
      return held < 12 ? CUT : null;
    };
    await expect.poll(() => tablet.timers[0]?.milliseconds).toBe(1_500);
    expect(await delaysOf(tablet, 5)).toEqual([1_500, 1_500, 1_500, 1_500, 60_000]);
    tablet.stop();
  });

  test('the same bytes sent again and again do not', async () => {
    const tablet = await started();
    await recordOne(tablet, { photos: ['une photo'] });
    tablet.office.beforeUpload = ({ onSent }) => {
      onSent(4);
      return { ...CUT, code: 'server-unavailable', status: 503 };
    };
    await expect.poll(() => tablet.timers[0]?.milliseconds).toBe(1_500);
    expect(await delaysOf(tablet, 3)).toEqual([3_000, 6_000, 12_000]);
    tablet.stop();
  });

  test('a line that cuts answers of a back office that is there costs seconds', async () => {
    const tablet = await started();
    tablet.office.after = (call) => {
      if (call.path === PATHS.pull) throw new TypeError('cut');
    };
    expect(await delaysOf(tablet, 5)).toEqual([1_500, 3_000, 6_000, 6_000, 6_000]);
    tablet.office.after = () => undefined;
    tablet.office.before = (call) => (call.path === PATHS.pull ? json(500, problem('internal-error')) : null);
    expect(await delaysOf(tablet, 3)).toEqual([12_000, 24_000, 48_000]);
    tablet.stop();
  });

  test('hours without network are no failures of the back office', async () => {
    const tablet = await started();
    tablet.online = false;
    tablet.office.before = () => {
      throw new TypeError('no network');
    };
    expect(await delaysOf(tablet, 10)).toEqual(Array.from({ length: 10 }, () => 60_000));
    tablet.online = true;
    tablet.office.before = () => json(503, problem('server-unavailable'));
    tablet.wake('online');
    await expect.poll(() => tablet.timers[0]?.milliseconds).toBe(1_500);
    tablet.stop();
  });

  test('a browser that believes to have no network is not believed for ever', async () => {
    const tablet = await started();
    tablet.online = false;
    expect(await delaysOf(tablet, 1)).toEqual([60_000]);
    const id = await recordOne(tablet, { photos: ['pixels'] });
    expect(await delaysOf(tablet, 1)).toEqual([60_000]);
    expect(tablet.office.records.has(id)).toBe(true);
    expect((await valueOf(tablet.device.delivery)).waiting).toBe(0);
    tablet.stop();
  });
});

describe('8.4 after every round the next is planned', () => {
  test('even when what nobody expected broke it', async () => {
    const tablet = await started();
    const locks = { request: () => Promise.reject(new Error('no lock manager any more')) };
    Object.assign(tablet.environment, { locks });
    expect(await delaysOf(tablet, 2)).toEqual([1_500, 3_000]);
    expect(tablet.bugs).toHaveLength(2);
    Object.assign(tablet.environment, { locks: null });
    await recordOne(tablet);
    await delaysOf(tablet, 1);
    await received(tablet, 1);
    tablet.stop();
  });

  test('at once where the network came back while it was failing', async () => {
    const tablet = await started();
    await recordOne(tablet);
    await received(tablet, 1);
    let fail: (error: Error) => void = () => undefined;
    const hanging = new Promise<Response>((_resolve, reject) => {
      fail = reject;
    });
    const { fetch } = tablet.environment;
    let asked = false;
    Object.assign(tablet.environment, {
      fetch: () => {
        asked = true;
        return hanging;
      },
    });
    await recordOne(tablet);
    await expect.poll(() => asked).toBe(true);
    Object.assign(tablet.environment, { fetch });
    tablet.wake('online');
    fail(new TypeError('the old network'));
    await received(tablet, 2);
    tablet.stop();
  });

  test('and never without a pause, though what is due waits behind something else', async () => {
    const tablet = await started();
    const id = await recordOne(tablet);
    await received(tablet, 1);
    tablet.office.before = () => json(503, problem('server-unavailable'));
    await tablet.device.change(id, { comment: 'un' });
    await tablet.device.change(id, { comment: 'deux' });
    await expect.poll(() => tablet.timers[0]?.milliseconds).toBe(1_500);
    tablet.office.before = () => null;
    const [first, second] = await tablet.look.edits
      .where('[state+seq]')
      .between(['pending', 0], ['pending', 99])
      .toArray();
    await tablet.look.edits.update(first?.id ?? '', { retryAt: tablet.time + 50_000 });
    await tablet.look.edits.update(second?.id ?? '', { retryAt: tablet.time - 1 });
    expect(await delaysOf(tablet, 1)).toEqual([1_000]);
    tablet.stop();
  });

  test('and none fails for a report that the back office will not have', async () => {
    const tablet = await started();
    tablet.office.before = (call) => (call.path === PATHS.report ? json(400, problem('request-invalid')) : null);
    expect(await delaysOf(tablet, 1)).toEqual([60_000]);
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
