import { backoff, waitLeft } from '../../sync/backoff.ts';
import type { FeedState } from '../../sync/protocol.ts';
import type { Context } from '../context.ts';
import { SYNC_TAG } from '../environment.ts';
import { readMeta } from '../store/meta.ts';
import { failure, isCut } from './failure.ts';
import { needsFeed } from './fieldView.ts';
import type { RoundEnd } from './round.ts';
import { withRoundLock } from './roundLock.ts';

/** A round at least this often while the page is open, milliseconds. */
const EVERY = 60_000;
/** And never sooner than this after one that had nothing left to do. */
const SOONEST = 1_000;
/** Another tab was in its round: it may have read the outbox before the last edit. */
const AFTER_ANOTHER_TAB = 3_000;
/** Failures in a row that a line which is cut again and again counts for: the back office is there, and answers. */
const MOST_CUTS = 3;

/** What is heard of within this time (milliseconds) after the last is gathered: a busy town must not be asked each time. */
const GATHERED = 1_000;
/** All tablets hear of a change at once, and come one after the other within this time, milliseconds. */
const SPREAD = 400;

/** Decides when a round runs. */
export type Scheduler = {
  start(): () => void;
  /** Something new is to be sent: soon, but not before a back-off has run out. */
  nudge(): void;
  /** The back office says where its feed stands: what is new is pulled soon. */
  told(state: FeedState): void;
  /** A round now, whatever the back-off; resolves at its end. */
  now(): Promise<void>;
};

export function scheduler(context: Context): Scheduler {
  const { environment } = context;
  let failures = 0;
  let failed = false;
  let offline = false;
  let notBefore = 0;
  let started = false;
  let again: 'no' | 'soon' | 'forced' = 'no';
  let running: Promise<void> | null = null;
  let cancelTimer = (): void => undefined;
  let cancelTold = (): void => undefined;
  let newest: FeedState | null = null;
  let toldAt = 0;

  const plan = (milliseconds: number): void => {
    cancelTimer();
    if (started) cancelTimer = environment.after(milliseconds, wake);
  };
  const attempt = async (forced: boolean, brief = false): Promise<RoundEnd | null> => {
    try {
      // Not part of what the first screen waits for: a list can be read before anything is sent.
      const { round } = await import('./round.ts');
      return await withRoundLock(context, () => round(context, forced, brief));
    } catch (error) {
      // Whatever it was, the rounds go on.
      environment.onBug(error);
      return { failure: failure('internal-error'), nextAt: null, reach: 'nothing' };
    }
  };
  /** Milliseconds to wait after a failed round. */
  const waitAfter = ({ failure: reason, reach }: RoundEnd): number => {
    if (reason?.code === 'offline') {
      failures = 0;
      return EVERY;
    }
    failures += 1;
    if (reach === 'progress') failures = 1;
    else if (reach === 'answer' && reason && isCut(reason)) failures = Math.min(failures, MOST_CUTS);
    return backoff(failures, environment.random(), reason?.retryAfter ?? null);
  };
  const once = async (forced: boolean): Promise<void> => {
    const end = await attempt(forced);
    if (end === null) {
      plan(AFTER_ANOTHER_TAB);
      return;
    }
    failed = end.failure !== null;
    offline = end.failure?.code === 'offline';
    if (end.failure) {
      const wait = waitAfter(end);
      notBefore = environment.now() + wait;
      plan(wait);
      return;
    }
    failures = 0;
    notBefore = 0;
    const due = end.nextAt === null ? EVERY : Math.max(SOONEST, end.nextAt - environment.now());
    plan(Math.min(EVERY, due));
  };
  const run = (forced: boolean, brief = false): Promise<void> => {
    if (running) {
      if (again !== 'forced') again = forced ? 'forced' : 'soon';
      return running;
    }
    // A brief round takes no other's place: the next whole one comes when it was due.
    if (!brief) cancelTimer();
    running = (async () => {
      again = 'no';
      if (brief) await attempt(false, true);
      else await once(forced);
      // What came in during the round; a failed one waits for its back-off unless somebody insists.
      while (again !== 'no' && (again === 'forced' || !failed)) {
        const insisted = again === 'forced';
        again = 'no';
        await once(insisted);
      }
    })().finally(() => {
      running = null;
    });
    return running;
  };
  function wake(): void {
    const wait = waitLeft(notBefore, environment.now());
    if (wait > 0) plan(wait);
    // A browser may believe for ever that it has no network: once a minute it is tried all the same.
    else void run(offline);
  }

  const catchUp = async (state: FeedState): Promise<void> => {
    const cursor = await readMeta(context.database, 'cursor');
    if (cursor?.epoch === state.epoch && cursor.version >= state.version) return;
    if (started && waitLeft(notBefore, environment.now()) === 0 && (await needsFeed(context))) await run(false, true);
  };

  return {
    start() {
      started = true;
      const stopListening = environment.onWake((why) => {
        if (why !== 'online') {
          wake();
          return;
        }
        // The network is back: what failed before says nothing of now, nor does what is failing at this moment.
        failures = 0;
        void run(true);
      });
      wake();
      return () => {
        started = false;
        cancelTimer();
        cancelTold();
        newest = null;
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
    told(state) {
      const waiting = newest !== null;
      newest = state;
      if (waiting) return;
      const since = Math.abs(environment.now() - toldAt);
      const wait = Math.max(0, GATHERED - since) + environment.random() * SPREAD;
      cancelTold = environment.after(wait, () => {
        const now = newest;
        newest = null;
        toldAt = environment.now();
        if (now) catchUp(now).catch(environment.onBug);
      });
    },
    now: () => run(true),
  };
}
