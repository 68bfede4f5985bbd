import { backoff } from '../../sync/backoff.ts';
import type { Failure } from '../ask.ts';
import type { Context } from '../context.ts';
import { live } from '../live.ts';
import { readMeta } from '../store/meta.ts';
import { needsFeed } from '../sync/fieldView.ts';

/** Milliseconds between two questions whether there is another. */
const EVERY = 3_600_000;

/** For whom the files are; `keep`: they work in the field, and all of the basemap is fetched. */
type Holder = { readonly organisation: string; readonly keep: boolean };

/** Asks what the back office offers and takes it. null, or why it could not. */
export type Refresh = () => Promise<Failure | null>;

async function readHolder(context: Context): Promise<Holder | null> {
  const session = await readMeta(context.database, 'session');
  return session && { organisation: session.organisation.id, keep: await needsFeed(context) };
}

/**
 * Keeps the organisation's files as the back office offers them, from now until what it returns is called: whenever
 * somebody signs in or opens the field views, when the network is back, and once an hour.
 */
export function followFiles(context: Context, refreshers: readonly Refresh[]): () => void {
  const { environment } = context;
  let stopped = false;
  let failures = 0;
  let running = false;
  /** Asked for while it ran. */
  let again = false;
  let holder: Holder | null = null;
  let cancel = (): void => undefined;
  const plan = (milliseconds: number): void => {
    cancel();
    if (!stopped) cancel = environment.after(milliseconds, () => void run());
  };
  const each = async (): Promise<Failure | null> => {
    let failed: Failure | null = null;
    // One that fails stands in no other's way.
    for (const refresh of refreshers) failed = (await refresh()) ?? failed;
    return failed;
  };
  const run = async (): Promise<void> => {
    if (running || stopped) {
      again = true;
      return;
    }
    running = true;
    again = false;
    let wait: number = EVERY;
    try {
      const failure = holder && (await each());
      failures = failure ? failures + 1 : 0;
      if (failure) wait = backoff(failures, environment.random(), failure.retryAfter);
    } catch (error) {
      environment.onBug(error);
    } finally {
      running = false;
    }
    if (again) await run();
    else plan(wait);
  };
  const stopListening = environment.onWake((why) => {
    if (why === 'online') void run();
  });
  const stopFollowing = live(() => readHolder(context))((next) => {
    if (next?.organisation === holder?.organisation && next?.keep === holder?.keep) return;
    holder = next;
    void run();
  });
  return () => {
    stopped = true;
    cancel();
    stopListening();
    stopFollowing();
  };
}
