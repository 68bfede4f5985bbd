import type { AddressQuestion, AddressSearcher } from './addressSearcher.ts';
import { searcherHere } from './addressSearcher.ts';

/** The first message brings the book, each later one a question. */
export type ToWorker = { readonly book: ArrayBuffer } | { readonly number: number; readonly question: AddressQuestion };

let searcher: AddressSearcher | null = null;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('book' in data) {
    searcher = searcherHere(data.book);
    return;
  }
  const { number, question } = data;
  void searcher?.(question).then((answer) => {
    postMessage({ number, answer });
  });
});
