import { unpackBook } from '../../domain/addresses/packBook.ts';
import type { NearestAddress } from '../../domain/addresses/nearestAddress.ts';
import { nearestAddress } from '../../domain/addresses/nearestAddress.ts';
import type { AddressHit } from '../../domain/addresses/searchAddresses.ts';
import { indexAddresses, searchAddresses } from '../../domain/addresses/searchAddresses.ts';
import type { LatLon } from '../../domain/geo.ts';

/** What a book of addresses is asked. */
export type AddressQuestion =
  | { readonly ask: 'search'; readonly text: string; readonly limit: number; readonly near: LatLon | null }
  | { readonly ask: 'nearest'; readonly point: LatLon; readonly within: number };
export type AddressAnswer = { readonly hits: readonly AddressHit[]; readonly nearest: NearestAddress | null };

/** Answers questions about one book. */
export type AddressSearcher = (question: AddressQuestion) => Promise<AddressAnswer>;
/** Opens a book: gzipped JSON of a PackedBook. */
export type OpenSearcher = (bytes: ArrayBuffer) => AddressSearcher;

async function unzipped(bytes: ArrayBuffer): Promise<unknown> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}

/** Reads a book, and answers from it here: where a question may take a few milliseconds, as in a worker. */
export function searcherHere(bytes: ArrayBuffer): AddressSearcher {
  const reading = unzipped(bytes).then((packed) => {
    const book = unpackBook(packed);
    return book && indexAddresses(book);
  });
  return async (question) => {
    const index = await reading;
    // Of a newer version than this app knows: no address is found until it is updated.
    if (!index) return { hits: [], nearest: null };
    if (question.ask === 'nearest')
      return { hits: [], nearest: nearestAddress(index.book, question.point, question.within) };
    return { hits: searchAddresses(index, question.text, question.limit, question.near), nearest: null };
  };
}
