/** What the device takes from the browser around it; a test gives its own. */
export type Environment = {
  fetch(input: string, init: RequestInit): Promise<Response>;
  /** UTC milliseconds. */
  now(): number;
  /** A new UUIDv7. */
  newId(): string;
  /** In [0, 1). */
  random(): number;
  /** false only where the browser is sure to have no network. */
  online(): boolean;
  /** null where there are none (a page that is not secure). */
  readonly locks: Pick<LockManager, 'request'> | null;
  readonly storage: Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate' | 'getDirectory'>> | null;
  /** Told of a failure that nobody expected. */
  readonly onBug: (error: unknown) => void;
  /** Calls back after so many milliseconds; returns what cancels it. */
  after(milliseconds: number, call: () => void): () => void;
  /** Calls back when the page comes to the front, the network comes back, or the service worker asks for a round. */
  onWake(call: (why: 'visible' | 'online' | 'worker') => void): () => void;
  /**
   * Follows a stream of messages of the back office, as long as it can be had; returns what stops it. One page of the
   * browser follows for all, so that none of them keeps the others' requests waiting.
   */
  listen(path: string, onMessage: (message: string) => void): () => void;
  /** Asks the browser to wake the service worker when there is network, where it can. */
  askForWake(tag: string): Promise<void>;
};

/** Milliseconds before a stream that the back office refused is asked for again. */
const LISTEN_AGAIN = 60_000;

/** One stream; resolves when it is over for good. A line that was cut is taken up again by the browser itself. */
function listenOnce(path: string, onMessage: (message: string) => void, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const source = new EventSource(path);
    source.onmessage = (event: MessageEvent<string>) => {
      onMessage(event.data);
    };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) resolve();
    };
    stopped.addEventListener('abort', () => {
      source.close();
      resolve();
    });
  });
}

function waited(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stopped.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function listen(path: string, onMessage: (message: string) => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const others = new BroadcastChannel(path);
  others.onmessage = (event: MessageEvent<string>) => {
    onMessage(event.data);
  };
  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      await listenOnce(
        path,
        (message) => {
          onMessage(message);
          others.postMessage(message);
        },
        signal,
      );
      await waited(LISTEN_AGAIN, signal);
    }
  };
  // Given up before its turn came, the lock rejects.
  if ('locks' in navigator) navigator.locks.request(path, { signal }, follow).catch(() => undefined);
  else void follow();
  return () => {
    stopping.abort();
    others.close();
  };
}

function isWakeMessage(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === SYNC_TAG;
}

/** Name of the Background Sync, of the message the service worker sends for it, and of the lock of a round. */
export const SYNC_TAG = 'sillage-sync';

type WithSync = ServiceWorkerRegistration & { readonly sync?: { register(tag: string): Promise<void> } };

/** The environment of a page in a browser, without clock and ids. */
export function browserEnvironment(): Omit<Environment, 'newId'> {
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  return {
    fetch: (input, init) => globalThis.fetch(input, init),
    now: () => Date.now(),
    random: () => Math.random(),
    online: () => navigator.onLine,
    onBug: (error) => {
      reportError(error);
    },
    locks: 'locks' in navigator ? navigator.locks : null,
    storage: 'storage' in navigator ? navigator.storage : null,
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    onWake(call) {
      const visible = (): void => {
        if (document.visibilityState === 'visible') call('visible');
      };
      const online = (): void => {
        call('online');
      };
      const message = (event: MessageEvent): void => {
        if (isWakeMessage(event.data)) call('worker');
      };
      document.addEventListener('visibilitychange', visible);
      window.addEventListener('online', online);
      workers?.addEventListener('message', message);
      return () => {
        document.removeEventListener('visibilitychange', visible);
        window.removeEventListener('online', online);
        workers?.removeEventListener('message', message);
      };
    },
    listen,
    async askForWake(tag) {
      // Without a controlling worker `ready` may never resolve.
      if (!workers?.controller) return;
      const registration: WithSync = await workers.ready;
      await registration.sync?.register(tag);
    },
  };
}
