import type { LatLon } from '../geo.ts';
import { addressKey } from '../places.ts';
import type { AddressBook } from './addressBook.ts';
import { addressText, STEPS, streetText } from './addressBook.ts';
import { expansionsOf, isNearlyBeginning, isSmall } from './streetWords.ts';

/** An address, or a street, that answers what was typed. */
export type AddressHit = {
  readonly text: string;
  readonly postcode: string;
  readonly lat: number;
  readonly lon: number;
  /**
   * 'address': that number; 'near-number': its street has no such number, the position is that of the nearest;
   * 'street': no number was asked for, the position is in its middle.
   */
  readonly precision: 'address' | 'near-number' | 'street';
};

/** A book with its words, ready to be searched often. */
export type AddressIndex = {
  readonly book: AddressBook;
  /** Every word of street names, communes and postcodes, each once. */
  readonly words: readonly string[];
  readonly streetWords: readonly (readonly number[])[];
  readonly communeWords: readonly (readonly number[])[];
};

export function indexAddresses(book: AddressBook): AddressIndex {
  const known = new Map<string, number>();
  const idsOf = (text: string): readonly number[] =>
    addressKey(text)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => {
        const id = known.get(word) ?? known.size;
        known.set(word, id);
        return id;
      });
  const streetWords = book.streets.map(({ name }) => idsOf(name));
  const communeWords = book.communes.map(({ name, postcode }) => idsOf(`${name} ${postcode}`));
  return { book, words: [...known.keys()], streetWords, communeWords };
}

/** What it costs to take a word of the book for one that was typed; a whole word costs nothing. */
const COST = { expanded: 0.1, beginning: 0.5, letter: 0.02, error: 2, commune: 0.3, unused: 0.15 } as const;
/** Shorter words are not taken for others with a typing error. */
const SHORTEST_WITH_ERROR = 4;
const SUFFIXES = new Set(['bis', 'ter', 'quater', 'quinquies']);
/** Letters that begin a street after a number: r(ue), d’, l’. */
const STREET_LETTERS = new Set(['r', 'd', 'l']);

type Asked = { readonly number: number | null; readonly suffix: string; readonly words: readonly string[] };

/** The readings of what was typed: its first number as that of a house, and as a part of the street's name. */
function readings(text: string): readonly Asked[] {
  const words = addressKey(text)
    .split(' ')
    .filter((word) => word !== '');
  const plain: Asked = { number: null, suffix: '', words };
  const [, digits, letters = ''] = /^(\d{1,4})(bis|ter|quater|[a-z])?$/.exec(words[0] ?? '') ?? [];
  if (digits === undefined) return [plain];
  const next = words[1] ?? '';
  const apart =
    letters === '' && words.length > 2 && (SUFFIXES.has(next) || (/^[a-z]$/.test(next) && !STREET_LETTERS.has(next)));
  const suffix = apart ? next : letters;
  return [{ number: Number(digits), suffix, words: words.slice(apart ? 2 : 1) }, plain];
}

/** For each word of the book, what it costs to take it for the one that was typed. */
function costsOf(typed: string, words: readonly string[]): Float32Array {
  const costs = new Float32Array(words.length).fill(Infinity);
  const expansions = expansionsOf(typed);
  let any = false;
  words.forEach((word, id) => {
    let cost = Infinity;
    if (word === typed) cost = 0;
    else if (expansions.includes(word)) cost = COST.expanded;
    else if (word.startsWith(typed)) cost = COST.beginning + (word.length - typed.length) * COST.letter;
    costs[id] = cost;
    if (cost < Infinity) any = true;
  });
  if (any || typed.length < SHORTEST_WITH_ERROR) return costs;
  words.forEach((word, id) => {
    if (isNearlyBeginning(typed, word)) costs[id] = COST.error + Math.abs(word.length - typed.length) * COST.letter;
  });
  return costs;
}

/** The least that these typed words cost on a street; Infinity where one of them is not on it. */
function costOf(street: readonly number[], commune: readonly number[], costs: readonly Float32Array[]): number {
  let sum = 0;
  const used = new Set<number>();
  for (const cost of costs) {
    let [best, word] = [Infinity, -1];
    for (const id of street)
      if (!used.has(id) && (cost[id] ?? Infinity) < best) [best, word] = [cost[id] ?? Infinity, id];
    for (const id of commune) {
      const there = (cost[id] ?? Infinity) + COST.commune;
      if (there < best) [best, word] = [there, id];
    }
    if (best === Infinity) return Infinity;
    used.add(word);
    sum += best;
  }
  return sum + street.filter((id) => !used.has(id)).length * COST.unused;
}

type Found = { readonly street: number; readonly cost: number; readonly asked: Asked };

function streetsFor({ book, words, streetWords, communeWords }: AddressIndex, asked: Asked): readonly Found[] {
  const told = asked.words.filter((word) => !isSmall(word));
  const costs = (told.length > 0 ? told : asked.words).map((word) => costsOf(word, words));
  if (costs.length === 0) return [];
  return streetWords.flatMap((street, at) => {
    const cost = costOf(street, communeWords[book.streets[at]?.commune ?? 0] ?? [], costs);
    return cost < Infinity ? [{ street: at, cost, asked }] : [];
  });
}

function hitOf({ book }: AddressIndex, { street, asked }: Found): AddressHit {
  const [from, to] = [book.first[street] ?? 0, book.first[street + 1] ?? 0];
  const postcode = book.communes[book.streets[street]?.commune ?? 0]?.postcode ?? '';
  const at = (index: number) => ({ lat: (book.lat[index] ?? 0) / STEPS, lon: (book.lon[index] ?? 0) / STEPS });
  const { number, suffix } = asked;
  if (number === null) {
    const middle = Math.floor((from + to) / 2);
    return { text: streetText(book, street), postcode, ...at(middle), precision: 'street' };
  }
  let nearest = from;
  for (let index = from; index < to; index += 1) {
    const here = book.number[index] ?? 0;
    if (here === number && (book.suffixes[book.suffix[index] ?? 0] ?? '') === suffix)
      return { text: addressText(book, index, street), postcode, ...at(index), precision: 'address' };
    if (Math.abs(here - number) < Math.abs((book.number[nearest] ?? 0) - number)) nearest = index;
  }
  const typed = `${String(number)}${suffix === '' ? '' : ` ${suffix}`} ${streetText(book, street)}`;
  return { text: typed, postcode, ...at(nearest), precision: 'near-number' };
}

const RANK = { address: 0, 'near-number': 1, street: 0 } as const;

/**
 * The addresses that what was typed may mean, the likeliest first; `near` prefers among equals. Each word must stand in
 * the street's name, its commune or its postcode: whole, begun, abbreviated or, where nothing else has it, with one
 * typing error.
 */
export function searchAddresses(
  index: AddressIndex,
  text: string,
  limit: number,
  near: LatLon | null = null,
): readonly AddressHit[] {
  const found = readings(text).flatMap((asked) => streetsFor(index, asked));
  const away = ({ lat, lon }: LatLon): number => (near ? Math.hypot(lat - near.lat, lon - near.lon) : 0);
  const best = found.toSorted((a, b) => a.cost - b.cost).slice(0, limit * 4);
  const hits = best.map((each) => ({ hit: hitOf(index, each), cost: each.cost }));
  const texts = new Set<string>();
  return hits
    .toSorted((a, b) => a.cost + RANK[a.hit.precision] - b.cost - RANK[b.hit.precision] || away(a.hit) - away(b.hit))
    .map(({ hit }) => hit)
    .filter(({ text: each, postcode }) => {
      const key = `${each}\n${postcode}`;
      if (texts.has(key)) return false;
      texts.add(key);
      return true;
    })
    .slice(0, limit);
}
