/** The middle of some numbers, or between the two middle ones; null of none. */
export function median(values: readonly number[]): number | null {
  // Without a function to compare with, numbers sort many times faster: there may be a million.
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
