import type { AddressBook } from './addressBook.ts';

/** Version of the packed form: another one is not read. */
const VERSION = 1;

/**
 * A book as it travels: JSON of columns whose numbers are told as the step from the one before, which gzip makes small
 * (about 4 bytes for each address).
 */
export type PackedBook = {
  readonly version: number;
  readonly communes: readonly (readonly [name: string, postcode: string])[];
  readonly streets: readonly (readonly [name: string, commune: number, count: number])[];
  readonly suffixes: readonly string[];
  readonly number: readonly number[];
  readonly suffix: readonly number[];
  readonly lat: readonly number[];
  readonly lon: readonly number[];
};

function steps(values: ArrayLike<number>): number[] {
  return Array.from(values, (value, at) => value - (at === 0 ? 0 : (values[at - 1] ?? 0)));
}

function fromSteps<T extends Uint16Array | Int32Array>(steps: readonly number[], into: T): T {
  let value = 0;
  steps.forEach((step, at) => {
    value += step;
    into[at] = value;
  });
  return into;
}

export function packBook(book: AddressBook): PackedBook {
  return {
    version: VERSION,
    communes: book.communes.map(({ name, postcode }) => [name, postcode]),
    streets: book.streets.map(({ name, commune }, at) => [
      name,
      commune,
      (book.first[at + 1] ?? 0) - (book.first[at] ?? 0),
    ]),
    suffixes: book.suffixes,
    number: steps(book.number),
    suffix: Array.from(book.suffix),
    lat: steps(book.lat),
    lon: steps(book.lon),
  };
}

function isNumbers(value: unknown, length: number): value is readonly number[] {
  return Array.isArray(value) && value.length === length && value.every((each) => Number.isInteger(each));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** The book again; null where it is of another version, or not one. */
export function unpackBook(value: unknown): AddressBook | null {
  if (typeof value !== 'object' || value === null) return null;
  const packed = value as Partial<PackedBook>;
  const { communes, streets, suffixes, number, suffix, lat, lon } = packed;
  if (packed.version !== VERSION || !Array.isArray(communes) || !Array.isArray(streets) || !isTexts(suffixes))
    return null;
  const first = new Uint32Array(streets.length + 1);
  for (const [at, street] of streets.entries()) {
    if (!Array.isArray(street) || typeof street[0] !== 'string' || !Number.isInteger(street[2])) return null;
    if (!communes[street[1] as number]) return null;
    first[at + 1] = (first[at] ?? 0) + (street[2] as number);
  }
  const count = first.at(-1) ?? 0;
  if (![number, suffix, lat, lon].every((column) => isNumbers(column, count))) return null;
  return {
    communes: communes.map(([name, postcode]) => ({ name: String(name), postcode: String(postcode) })),
    streets: streets.map(([name, commune]) => ({ name: String(name), commune: Number(commune) })),
    suffixes,
    first,
    number: fromSteps(number ?? [], new Uint16Array(count)),
    suffix: Uint8Array.from(suffix ?? []),
    lat: fromSteps(lat ?? [], new Int32Array(count)),
    lon: fromSteps(lon ?? [], new Int32Array(count)),
  };
}
