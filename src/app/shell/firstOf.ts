import type { Live } from '../../device/device.ts';

/** The first value of a live query, once. */
export function firstOf<T>(live: Live<T>): Promise<T> {
  return new Promise((resolve) => {
    const stop = live((value) => {
      resolve(value);
      // A query may call back before it has returned what stops it.
      queueMicrotask(() => stop());
    });
  });
}
