import { backoff } from '../../sync/backoff.ts';
import type { Context } from '../context.ts';
import { SYNC_TAG } from '../environment.ts';
import { withRoundLock } from './roundLock.ts';

/** A round at least this often while the page is open, milliseconds. */
const EVERY = 60_000;
/** Another tab was in its round: it may have read the outbox before the last edit. */
const AFTER_ANOTHER_TAB = 3_000;

/** Decides when a round runs. */
export type Scheduler = {
  start(): () => void;
  /** Something new is to be sent: soon, but not before a back-off has run out. */
  nudge(): void;
  /** A round now, whatever the back-off; resolves at its end. */
  now(): Promise<void>;
};

export function scheduler(context: Context): Scheduler {
  const { environment } = context;
  let failures = 0;
  let notBefore = 0;
  let started = false;
  let again: 'no' | 'soon' | 'forced' = 'no';
  let running: Promise<void> | null = null;
  let cancelTimer = (): void => undefined;

  const plan = (milliseconds: number): void => {
    cancelTimer();
    if (started) cancelTimer = environment.after(Math.max(0, milliseconds), wake);
  };
  const once = async (forced: boolean): Promise<void> => {
    // Not part of what the first screen waits for: a list can be read before anything is sent.
    const { round } = await import('./round.ts');
    const end = await withRoundLock(context, () => round(context, forced));
    if (end === null) {
      plan(AFTER_ANOTHER_TAB);
      return;
    }
    failures = end.failure ? failures + 1 : 0;
    const wait = end.failure ? backoff(failures, environment.random(), end.failure.retryAfter) : 0;
    notBefore = end.failure ? environment.now() + wait : 0;
    const due = end.nextAt === null ? EVERY : Math.max(0, end.nextAt - environment.now());
    plan(end.failure ? wait : Math.min(EVERY, due));
  };
  const run = (forced: boolean): Promise<void> => {
    if (running) {
      if (again !== 'forced') again = forced ? 'forced' : 'soon';
      return running;
    }
    cancelTimer();
    running = (async () => {
      again = 'no';
      await once(forced);
      // What came in during the round; a failed one waits for its back-off unless somebody insists.
      while (again !== 'no' && (again === 'forced' || failures === 0)) {
        const insisted = again === 'forced';
        again = 'no';
        await once(insisted);
      }
    })()
      .catch(environment.onBug)
      .finally(() => {
        running = null;
      });
    return running;
  };
  function wake(): void {
    const wait = notBefore - environment.now();
    if (wait > 0) plan(wait);
    else void run(false);
  }

  return {
    start() {
      started = true;
      const stopListening = environment.onWake((why) => {
        // The network is back: what failed before says nothing of now.
        if (why === 'online') notBefore = 0;
        wake();
      });
      wake();
      return () => {
        started = false;
        cancelTimer();
        stopListening();
      };
    },
    nudge() {
      if (!started) return;
      // Refused without permission, or where it does not exist: the other triggers remain.
      environment.askForWake(SYNC_TAG).catch(() => undefined);
      if (running) again = again === 'forced' ? 'forced' : 'soon';
      else wake();
    },
    now: () => run(true),
  };
}
