import { gzipSync } from 'node:zlib';
import { addressBook } from '../../src/domain/addresses/addressBook.ts';
import { nearestAddress } from '../../src/domain/addresses/nearestAddress.ts';
import { packBook, unpackBook } from '../../src/domain/addresses/packBook.ts';
import { indexAddresses, searchAddresses } from '../../src/domain/addresses/searchAddresses.ts';
import { makeAddresses } from '../support/makeBan.ts';
import type { Bench } from './support/bench.ts';
import { median, rounded } from './support/bench.ts';

const ADDRESSES = 100_000;
/** Milliseconds within which an answer stands under the finger, and bytes of the book, gzipped. */
const LIMITS = { milliseconds: 20, bytes: 1_000_000 };
const TYPED = 200;
const ROUNDS = 5;

/** As people type: a number, the way in short, the beginning of each word. */
function typedFor(street: string, number: number, commune: string): string {
  const short = street
    .toLowerCase()
    .replace('avenue', 'av')
    .replace('boulevard', 'bd')
    .replace('rue', 'r')
    .replace('place', 'pl');
  const words = short.split(' ').map((word) => word.slice(0, 5));
  return `${String(number)} ${words.join(' ')} ${commune.slice(0, 3)}`;
}

/**
 * Finding one of 100,000 made-up addresses from a few letters of each of its words, and the one nearest to a position.
 * The ratio is the worst of: the slowest hundredth of the answers against 20 ms, the book's bytes against 1 MB.
 */
export const geocode: Bench = async (say) => {
  const rows = makeAddresses(ADDRESSES, 7);
  const packed = JSON.stringify(packBook(addressBook(rows)));
  const bytes = gzipSync(packed, { level: 9 }).length;
  const began = performance.now();
  const book = unpackBook(JSON.parse(packed));
  if (!book) throw new Error('the book is not read');
  const index = indexAddresses(book);
  const openMs = performance.now() - began;
  const asked = rows.filter((_row, at) => at % Math.floor(rows.length / TYPED) === 0).slice(0, TYPED);
  const slowest: number[] = [];
  const middle: number[] = [];
  const nearest: number[] = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const times: number[] = [];
    found = 0;
    for (const row of asked) {
      const from = performance.now();
      const hits = searchAddresses(index, typedFor(row.street, row.number, row.commune), 4);
      times.push(performance.now() - from);
      const text = `${String(row.number)} ${row.street}, ${row.commune}`;
      if (hits.some((hit) => hit.text === text)) found += 1;
      const at = performance.now();
      nearestAddress(book, row, 100);
      nearest.push(performance.now() - at);
    }
    times.sort((a, b) => a - b);
    slowest.push(times[Math.floor(times.length * 0.99)] ?? 0);
    middle.push(median(times));
  }
  say(`${String(found)} of ${String(asked.length)} addresses are among the four proposed`);
  const ratio = Math.max(median(slowest) / LIMITS.milliseconds, bytes / LIMITS.bytes);
  return Promise.resolve({
    ratio: rounded(ratio),
    aim: 1,
    terms: {
      addresses: ADDRESSES,
      bytesGzipped: bytes,
      openMs: rounded(openMs),
      searchMs: rounded(median(middle)),
      searchSlowestHundredthMs: rounded(median(slowest)),
      nearestMs: rounded(median(nearest)),
      foundAmongFour: rounded(found / asked.length),
    },
  });
};
