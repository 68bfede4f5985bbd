/** Positions in metres on a plane: columns of equal length. */
export type Positions = { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };

/** What rounding may add to a distance that is exactly the limit. */
const SLACK = 1 + 1e-9;

/** Far more than any territory has squares: keys stay whole numbers. */
const STRIDE = 2 ** 26;

/**
 * Makes the function that visits every position within `radius` metres of position i, i itself included, the limit
 * included: positions are sorted into squares of that side first.
 */
export function nearby({ x, y }: Positions, radius: number): (i: number, visit: (j: number) => void) => void {
  const squares = new Map<number, number[]>();
  const squareOf = (value: number): number => Math.floor(value / radius);
  for (let i = 0; i < x.length; i += 1) {
    const key = squareOf(x[i] as number) * STRIDE + squareOf(y[i] as number);
    const square = squares.get(key);
    if (square) square.push(i);
    else squares.set(key, [i]);
  }
  const most = (radius * SLACK) ** 2;
  return (i, visit) => {
    const [xi, yi] = [x[i] as number, y[i] as number];
    const [column, row] = [squareOf(xi), squareOf(yi)];
    for (let c = column - 1; c <= column + 1; c += 1)
      for (let r = row - 1; r <= row + 1; r += 1)
        for (const j of squares.get(c * STRIDE + r) ?? [])
          if (((x[j] as number) - xi) ** 2 + ((y[j] as number) - yi) ** 2 <= most) visit(j);
  };
}
