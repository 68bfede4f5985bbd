/**
 * Of many p-values, what each becomes when all were looked at (Benjamini & Hochberg, 1995): picking those of at most q
 * has, on average, a share of at most q of false ones among the picked. In the order given.
 */
export function falseDiscovery(pValues: ArrayLike<number>): Float64Array {
  const total = pValues.length;
  const order = Uint32Array.from({ length: total }, (_, n) => n).sort(
    (a, b) => (pValues[a] as number) - (pValues[b] as number),
  );
  const adjusted = new Float64Array(total);
  let least = 1;
  for (let rank = total; rank >= 1; rank -= 1) {
    const at = order[rank - 1] as number;
    least = Math.min(least, ((pValues[at] as number) * total) / rank);
    adjusted[at] = least;
  }
  return adjusted;
}
