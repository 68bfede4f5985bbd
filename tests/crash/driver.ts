import { setTimeout } from 'node:timers/promises';

/** A browser with a profile on disk, driven from outside by what every browser can do. */
export type Driver = {
  open(): Promise<void>;
  goto(url: string): Promise<void>;
  /** Runs a function in the page; it must not use anything around it. */
  run<A extends readonly unknown[], T>(work: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Gives a file to the first file input of the page. */
  upload(path: string): Promise<void>;
  /** SIGKILL to the browser and all its processes, as when the battery is pulled out. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

/** Milliseconds between two looks, and until somebody is told that it does not come. */
const EVERY = 50;
const PATIENCE = 60_000;

/** Waits until something is so; throws what was last in the way, or at once when `ended` says that it is over. */
export async function until(what: string, isSo: () => Promise<boolean>, ended?: AbortSignal): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  let inTheWay: unknown = null;
  while (Date.now() < deadline) {
    try {
      if (await isSo()) return;
    } catch (error) {
      // In the middle of a navigation there is no page to ask.
      inTheWay = error;
    }
    ended?.throwIfAborted();
    await setTimeout(EVERY);
  }
  throw new Error(`not within a minute: ${what}`, { cause: inTheWay });
}
