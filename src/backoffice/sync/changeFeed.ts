import type { FeedState } from '../../sync/protocol.ts';
import type { Context } from '../http/context.ts';

export type Tell = (state: FeedState) => void;

/** Tells many followers where the feed of their organisation stands, reading it once for all of them. */
export type ChangeFeed = {
  /** Calls back now and after each change. */
  follow(organisation: string, tell: Tell): () => void;
  close(): void;
};

export function changeFeed({ store, onBug }: Pick<Context, 'store' | 'onBug'>): ChangeFeed {
  const followers = new Map<string, Set<Tell>>();
  const reading = new Map<string, 'once' | 'again'>();
  let stop = (): void => undefined;

  async function read(organisation: string): Promise<void> {
    // However many commits come meanwhile, they are read once more after this.
    if (reading.has(organisation)) {
      reading.set(organisation, 'again');
      return;
    }
    try {
      do {
        reading.set(organisation, 'once');
        const state = await store.db
          .selectFrom('organisations')
          .select(['epoch', 'version'])
          .where('id', '=', organisation)
          .executeTakeFirst();
        if (state) for (const tell of followers.get(organisation) ?? []) tell(state);
      } while (reading.get(organisation) === 'again');
    } catch (error) {
      // The database is away: devices that hear nothing ask by themselves.
      onBug(error);
    } finally {
      reading.delete(organisation);
    }
  }

  return {
    follow(organisation, tell) {
      if (followers.size === 0)
        stop = store.follow((changed) => {
          if (changed === null) for (const each of followers.keys()) void read(each);
          else if (followers.has(changed)) void read(changed);
        });
      const those = followers.get(organisation) ?? new Set();
      followers.set(organisation, those.add(tell));
      void read(organisation);
      return () => {
        those.delete(tell);
        if (those.size === 0) followers.delete(organisation);
        if (followers.size === 0) stop();
      };
    },
    close() {
      followers.clear();
      stop();
    },
  };
}
