/** A corner in metres on a plane. */
export type Corner = readonly [x: number, y: number];
/** A closed line; whether its last corner repeats the first does not matter. */
export type Ring = readonly Corner[];
/** An outer ring and its holes. */
export type Outline = readonly Ring[];

function turn([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function halfHull(sorted: readonly Corner[]): Corner[] {
  const hull: Corner[] = [];
  for (const corner of sorted) {
    while (hull.length >= 2 && turn(hull.at(-2) as Corner, hull.at(-1) as Corner, corner) <= 0) hull.pop();
    hull.push(corner);
  }
  return hull.slice(0, -1);
}

/** The convex outline around some points (Andrew's monotone chain, 1979). */
export function hullOf(points: readonly Corner[]): Outline {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [[...halfHull(sorted), ...halfHull(sorted.toReversed())]];
}

/** Where the horizontal at y crosses the sides of an outline, from west to east: between the 1st and 2nd is inside, and so on. */
export function crossings(outline: Outline, y: number): readonly number[] {
  const found: number[] = [];
  for (const ring of outline)
    for (const [n, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(n + 1) % ring.length] as Corner;
      if (y1 > y !== y2 > y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  return found.sort((a, b) => a - b);
}
