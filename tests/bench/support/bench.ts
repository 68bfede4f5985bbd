/** What a bench measured: `ratio` (lower is better) must be at most `aim`; `terms` are what it was made of. */
export type Measured = {
  readonly ratio: number;
  readonly aim: number;
  readonly terms: { readonly [name: string]: number | string | readonly number[] };
};

export type Bench = (say: (line: string) => void) => Promise<Measured>;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('a median needs at least one value');
  if (sorted.length % 2 === 1) return upper;
  return ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}
