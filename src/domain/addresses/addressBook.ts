/** One address of a national or local base: a number on a street of a commune. */
export type AddressRow = {
  readonly number: number;
  /** 'bis', 'ter', 'a'…; '' for none. */
  readonly suffix: string;
  readonly street: string;
  readonly commune: string;
  readonly postcode: string;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
};

/**
 * Addresses in columns, street by street: those of street s are the numbers from first[s] to first[s + 1] − 1, in the
 * order of their numbers. Positions in steps of 1e-5 degrees, about a metre.
 */
export type AddressBook = {
  readonly communes: readonly { readonly name: string; readonly postcode: string }[];
  readonly streets: readonly { readonly name: string; readonly commune: number }[];
  readonly suffixes: readonly string[];
  readonly first: Uint32Array;
  readonly number: Uint16Array;
  readonly suffix: Uint8Array;
  readonly lat: Int32Array;
  readonly lon: Int32Array;
};

/** Steps of one degree. */
export const STEPS = 1e5;
/** A number above this is none of a house. */
const HIGHEST = 65_535;
const MOST_SUFFIXES = 256;

/** Gathers rows by commune and street, each address once. Rows without a number or with an impossible one are left out. */
export function addressBook(rows: Iterable<AddressRow>): AddressBook {
  const communes = new Map<
    string,
    { readonly name: string; readonly postcode: string; readonly streets: Map<string, AddressRow[]> }
  >();
  for (const row of rows) {
    if (!Number.isInteger(row.number) || row.number < 0 || row.number > HIGHEST) continue;
    const { commune: name, postcode } = row;
    const key = `${name}\n${postcode}`;
    const commune = communes.get(key) ?? { name, postcode, streets: new Map<string, AddressRow[]>() };
    communes.set(key, commune);
    const street = commune.streets.get(row.street);
    if (street) street.push(row);
    else commune.streets.set(row.street, [row]);
  }
  const sorted = [...communes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, commune]) => commune);
  const suffixes = [''];
  const streets: { readonly name: string; readonly commune: number }[] = [];
  const first: number[] = [];
  const [number, suffix, lat, lon]: [number[], number[], number[], number[]] = [[], [], [], []];
  sorted.forEach((commune, index) => {
    for (const [name, all] of [...commune.streets].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      streets.push({ name, commune: index });
      first.push(number.length);
      const ordered = all.toSorted((a, b) => a.number - b.number || (a.suffix < b.suffix ? -1 : 1));
      ordered.forEach((row, at) => {
        const before = ordered[at - 1];
        if (before && before.number === row.number && before.suffix === row.suffix) return;
        let known = suffixes.indexOf(row.suffix);
        if (known < 0) known = suffixes.length < MOST_SUFFIXES ? suffixes.push(row.suffix) - 1 : 0;
        number.push(row.number);
        suffix.push(known);
        lat.push(Math.round(row.lat * STEPS));
        lon.push(Math.round(row.lon * STEPS));
      });
    }
  });
  first.push(number.length);
  return {
    communes: sorted.map(({ name, postcode }) => ({ name, postcode })),
    streets,
    suffixes,
    first: Uint32Array.from(first),
    number: Uint16Array.from(number),
    suffix: Uint8Array.from(suffix),
    lat: Int32Array.from(lat),
    lon: Int32Array.from(lon),
  };
}

/** An address as it is written into a form. */
export function addressText(book: AddressBook, at: number, street: number): string {
  const number = String(book.number[at] ?? 0);
  const suffix = book.suffixes[book.suffix[at] ?? 0] ?? '';
  return `${number}${suffix === '' ? '' : ` ${suffix}`} ${streetText(book, street)}`;
}

export function streetText(book: AddressBook, street: number): string {
  const { name, commune } = book.streets[street] ?? { name: '', commune: 0 };
  return `${name}, ${book.communes[commune]?.name ?? ''}`;
}

/** Street that an address stands on: the last one that begins at it or before. */
export function streetOf({ first }: AddressBook, at: number): number {
  let [low, high] = [0, first.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((first[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
