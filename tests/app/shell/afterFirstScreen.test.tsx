import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterFirstScreen } from '../../../src/app/shell/afterFirstScreen.ts';

const frames: FrameRequestCallback[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => frames.push(call));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function paint(): void {
  for (const frame of frames.splice(0)) frame(0);
}

/** Lets the observer be told of what changed. */
async function told(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}

it('waits for a screen with a title, and until it was painted', async () => {
  const place = document.createElement('div');
  const done = vi.fn();
  void afterFirstScreen(place).then(done);
  place.append(document.createElement('p'));
  await told();
  expect(frames).toHaveLength(0);
  place.append(document.createElement('h1'));
  await told();
  paint();
  await told();
  expect(done).not.toHaveBeenCalled();
  paint();
  await told();
  expect(done).toHaveBeenCalledOnce();
});

it('goes on without a first screen after three seconds', async () => {
  const done = vi.fn();
  void afterFirstScreen(document.createElement('div')).then(done);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();
});

it('does not wait for the frames of a page that nobody sees', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const place = document.createElement('div');
  place.append(document.createElement('h1'));
  const done = vi.fn();
  void afterFirstScreen(place).then(done);
  await told();
  expect(done).toHaveBeenCalledOnce();
});
