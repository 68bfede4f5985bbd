/**
 * Index of the pixel position nearest to (x, y) within `reach` CSS pixels, or -1. Later ones lie on top: they win
 * at equal distance. Positions that are NaN are not shown.
 */
export function nearestPoint(xs: Float32Array, ys: Float32Array, x: number, y: number, reach: number): number {
  let best = -1;
  let bestSquare = reach * reach;
  for (let i = 0; i < xs.length; i += 1) {
    const square = ((xs[i] as number) - x) ** 2 + ((ys[i] as number) - y) ** 2;
    if (square <= bestSquare) {
      best = i;
      bestSquare = square;
    }
  }
  return best;
}
