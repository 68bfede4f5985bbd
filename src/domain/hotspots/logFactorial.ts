const TABLE = [0];
for (let n = 1; n <= 32; n += 1) TABLE.push((TABLE[n - 1] as number) + Math.log(n));

/** ln n! of a whole n ≥ 0: exact sums up to 32, Stirling's series beyond (DLMF 5.11.1), right to 15 digits. */
export function logFactorial(n: number): number {
  const known = TABLE[n];
  if (known !== undefined) return known;
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}
