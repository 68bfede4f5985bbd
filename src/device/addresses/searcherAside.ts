import type { AddressAnswer, AddressSearcher } from './addressSearcher.ts';
import type { ToWorker } from './addressWorker.ts';

type FromWorker = { readonly number: number; readonly answer: AddressAnswer };

/** A book that is read and searched in a worker: the page goes on being typed in. */
export function searcherAside(bytes: ArrayBuffer): AddressSearcher {
  const worker = new Worker(new URL('./addressWorker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: AddressAnswer) => void>();
  let asked = 0;
  const tell = (message: ToWorker): void => {
    worker.postMessage(message);
  };
  worker.addEventListener('message', ({ data: { number, answer } }: MessageEvent<FromWorker>) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  });
  tell({ book: bytes });
  return (question) =>
    new Promise((resolve) => {
      const number = (asked += 1);
      waiting.set(number, resolve);
      tell({ number, question });
    });
}
