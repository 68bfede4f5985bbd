import type { FeedState } from '../../sync/protocol.ts';
import { feedStateSchema, PATHS } from '../../sync/protocol.ts';
import type { Context } from '../context.ts';
import { live } from '../live.ts';
import { readMeta } from '../store/meta.ts';

function readState(message: string): FeedState | null {
  try {
    return feedStateSchema.parse(JSON.parse(message));
  } catch {
    // A newer back office, or something in between: the rounds ask by themselves.
    return null;
  }
}

/**
 * Listens to the back office for as long as somebody is signed in here; `told` hears where its feed stands, now and
 * after each change. Returns what stops it.
 */
export function followFeed({ database, environment }: Context, told: (state: FeedState) => void): () => void {
  let heard = '';
  let stopListening = (): void => undefined;
  const stopFollowing = live(() => readMeta(database, 'session'))((session) => {
    const who = session ? `${session.organisation.id} ${session.user.id}` : '';
    if (who === heard) return;
    heard = who;
    stopListening();
    stopListening = session
      ? environment.listen(PATHS.changes, (message) => {
          const state = readState(message);
          if (state) told(state);
        })
      : () => undefined;
  });
  return () => {
    stopFollowing();
    stopListening();
  };
}
