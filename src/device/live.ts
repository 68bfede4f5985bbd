import { liveQuery } from 'dexie';
import type { Live } from './device.ts';
import { storageProblem } from './store/storageProblem.ts';

/** Milliseconds before a live query that failed is asked again. */
const AGAIN = 1_000;

/** What was asked when the browser closed the database. Dexie says nothing of it to who follows, and asks no more. */
class Unanswered extends Error {}

/**
 * A live query over the database. A failure (a connection the browser closed, a disk that is full) does not end it:
 * what was shown stays, and the query is asked again.
 */
export function live<T>(query: () => Promise<T>): Live<T> {
  return (onValue) => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let subscription: { unsubscribe(): void } | undefined;
    const follow = (): void => {
      const asked = async (): Promise<T> => {
        try {
          return await query();
        } catch (error) {
          throw storageProblem(error) === 'storage-closed' ? new Unanswered() : error;
        }
      };
      subscription = liveQuery(asked).subscribe({
        next: (value) => {
          if (!stopped) onValue(value);
        },
        error: () => {
          if (!stopped) timer = setTimeout(follow, AGAIN);
        },
      });
    };
    follow();
    return () => {
      stopped = true;
      clearTimeout(timer);
      subscription?.unsubscribe();
    };
  };
}
