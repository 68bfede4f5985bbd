/** From here on the continued fraction is quicker than the series, and as exact. */
const FAR = 3;
const FRACTIONS = 80;

/** P(Z ≥ z) of a standard normal: its series near 0 (DLMF 7.6.2), its continued fraction further out (DLMF 7.9.1). */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const height = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < FAR) {
    let term = z;
    let sum = z;
    for (let n = 3; term > sum * 1e-17; n += 2) {
      term *= (z * z) / n;
      sum += term;
    }
    return 0.5 - height * sum;
  }
  let fraction = z;
  for (let n = FRACTIONS; n >= 1; n -= 1) fraction = z + n / fraction;
  return height / fraction;
}
