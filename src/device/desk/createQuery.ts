import type { Live, Outcome } from '../device.ts';

/** Where a question to the back office stands. The last good answer stays while the next one is awaited. */
export type Asked<T> = {
  readonly value: T | undefined;
  /** Code of the problem of the last try, or null. */
  readonly code: string | null;
  readonly loading: boolean;
};

export type AskWith<T> = (signal: AbortSignal) => Promise<Outcome<T>>;

export type Query<T> = {
  /** Asks when the first one follows, aborts when the last one stops. */
  readonly live: Live<Asked<T>>;
  /** Asks something else, giving up what was under way. */
  ask(ask: AskWith<T>): void;
  /** Asks the same again. */
  reload(): void;
  /** The same, without a word of it on the screen before the answer is there: what is shown stays if there is none. */
  refresh(): void;
  /** Milliseconds that the last answer took. */
  took(): number;
};

/** A question that screens follow. Only the answer to the newest asking is ever shown. */
export function createQuery<T>(first: AskWith<T> | null): Query<T> {
  let asking = first;
  let state: Asked<T> = { value: undefined, code: null, loading: first !== null };
  let running: AbortController | null = null;
  let took = 0;
  const followers = new Set<(state: Asked<T>) => void>();

  const tell = (next: Asked<T>): void => {
    state = next;
    for (const follower of followers) follower(state);
  };
  const run = async (quiet = false): Promise<void> => {
    running?.abort();
    if (!asking || followers.size === 0) return;
    const mine = new AbortController();
    running = mine;
    const began = performance.now();
    if (!quiet) tell({ ...state, code: null, loading: true });
    const outcome = await asking(mine.signal);
    if (mine.signal.aborted) return;
    took = performance.now() - began;
    if (quiet && !outcome.ok) return;
    tell(
      outcome.ok
        ? { value: outcome.value, code: null, loading: false }
        : { ...state, code: outcome.code, loading: false },
    );
  };

  return {
    live: (onValue) => {
      followers.add(onValue);
      onValue(state);
      // The promise never rejects: every failure is a code.
      if (followers.size === 1) void run();
      return () => {
        followers.delete(onValue);
        if (followers.size === 0) running?.abort();
      };
    },
    ask: (next) => {
      asking = next;
      void run();
    },
    reload: () => {
      void run();
    },
    refresh: () => {
      // What is being asked already brings what is new.
      if (!state.loading) void run(true);
    },
    took: () => took,
  };
}
