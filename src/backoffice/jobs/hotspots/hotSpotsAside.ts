import { Worker } from 'node:worker_threads';
import type { HotSpots, HotSpotsRequest } from '../../../domain/hotspots/hotSpots.ts';

export type AsideRequest = Omit<HotSpotsRequest, 'dayOf'> & { readonly timeZone: string };

let last: Promise<unknown> = Promise.resolve();

function run(request: AsideRequest): Promise<HotSpots> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./hotSpotsWorker.ts', import.meta.url), { workerData: request });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`the hot spots' thread ended with ${String(code)}`));
    });
  });
}

/**
 * `hotSpots` on a thread of its own: a large town takes seconds, during which everybody else must be answered. One at a
 * time: each takes a core.
 */
export function hotSpotsAside(request: AsideRequest): Promise<HotSpots> {
  const next = last.then(() => run(request));
  last = next.catch(() => undefined);
  return next;
}
