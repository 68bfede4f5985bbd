import { Workbox } from 'workbox-window';
import { useUpdate } from './updateState.ts';

const HOUR = 3_600_000;

/** What this module needs of workbox-window. */
export type Worker = Pick<Workbox, 'addEventListener' | 'messageSkipWaiting' | 'register' | 'update'>;

/**
 * Registers the service worker. A newer version is offered, never forced: the page reloads only when the person asked
 * for it here. Forms keep every change at once, so reloading loses nothing.
 */
export async function followUpdates(
  worker: Worker = new Workbox('/serviceWorker.js', { updateViaCache: 'none' }),
  reload: () => void = () => {
    location.reload();
  },
): Promise<void> {
  let asked = false;
  worker.addEventListener('waiting', () => {
    useUpdate.setState({
      ready: true,
      postponed: false,
      apply: () => {
        asked = true;
        worker.messageSkipWaiting();
      },
    });
  });
  worker.addEventListener('controlling', (event) => {
    if (asked) reload();
    // Another tab took the newer version: this one goes on with what it has until the person reloads it.
    else if (event.isUpdate) useUpdate.setState({ ready: true, postponed: false, apply: reload });
  });
  // A page that stays open for days would never look for a newer version.
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < HOUR) return;
    lookedAt = Date.now();
    // Without network there is nothing to look for.
    worker.update().catch(() => undefined);
  });
  // Without a service worker (private browsing) the app still works with network.
  await worker.register().catch(() => undefined);
}
