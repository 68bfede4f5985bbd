/** Points in columns, in pixels. NaN: not seen. */
type Pixels = { readonly xs: Float32Array; readonly ys: Float32Array };

/** What is drawn for points that would cover each other: columns of equal length. */
export type Marks = Pixels & {
  /** Where in the columns of points its last point is. */
  readonly index: Int32Array;
  /** How many points stand there. */
  readonly count: Int32Array;
};

/** Width of a cell in pixels: two pins side by side. */
const CELL = 48;
/** Least distance in pixels between the middles of two marks. */
const APART = 36;

/**
 * Points gathered by cell of a grid, each mark in the middle of its points. The grid begins at `origin`: given in
 * pixels of the world it does not move with the map, so that dragging regroups nothing.
 */
export function groupPoints({ xs, ys }: Pixels, origin: { readonly x: number; readonly y: number }): Marks {
  const markOf = new Map<string, number>();
  const [sumX, sumY, index, count]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let i = 0; i < xs.length; i += 1) {
    const [x, y] = [xs[i] as number, ys[i] as number];
    if (Number.isNaN(x)) continue;
    const cell = `${String(Math.floor((x + origin.x) / CELL))} ${String(Math.floor((y + origin.y) / CELL))}`;
    const mark = markOf.get(cell) ?? count.length;
    markOf.set(cell, mark);
    sumX[mark] = (sumX[mark] ?? 0) + x;
    sumY[mark] = (sumY[mark] ?? 0) + y;
    count[mark] = (count[mark] ?? 0) + 1;
    index[mark] = i;
  }
  return apart({
    xs: Float32Array.from(sumX, (sum, mark) => sum / (count[mark] as number)),
    ys: Float32Array.from(sumY, (sum, mark) => sum / (count[mark] as number)),
    index: Int32Array.from(index),
    count: Int32Array.from(count),
  });
}

/** Marks of neighbouring cells that still cover each other become one, the largest taking the others in. */
function apart({ xs, ys, index, count }: Marks): Marks {
  const largestFirst = Int32Array.from(count.keys()).toSorted((a, b) => (count[b] as number) - (count[a] as number));
  const kept: number[] = [];
  const total = Int32Array.from(count);
  for (const mark of largestFirst) {
    const near = kept.find(
      (other) =>
        Math.hypot((xs[mark] as number) - (xs[other] as number), (ys[mark] as number) - (ys[other] as number)) < APART,
    );
    if (near === undefined) kept.push(mark);
    else total[near] = (total[near] as number) + (count[mark] as number);
  }
  const columns = Int32Array.from(kept);
  return {
    xs: Float32Array.from(columns, (mark) => xs[mark] as number),
    ys: Float32Array.from(columns, (mark) => ys[mark] as number),
    index: columns.map((mark) => index[mark] as number),
    count: columns.map((mark) => total[mark] as number),
  };
}

/** Each point by itself. */
export function eachPoint({ xs, ys }: Pixels): Marks {
  return { xs, ys, index: Int32Array.from(xs.keys()), count: new Int32Array(xs.length).fill(1) };
}
