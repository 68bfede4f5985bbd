import { apart, type Spot } from './plane.ts';
import type { Random } from './random.ts';

/** Corners of a polygon, counter-clockwise, the first not repeated. */
export type Ring = readonly Spot[];

const FAR = 60_000;
/** Metres from a seed to where the territory ends. */
const EDGE = 5_500;
/** Corners nearer than this are one. */
const SAME = 3;

/** The part of a convex polygon that is nearer to `own` than to `other`. */
function nearer(ring: Ring, own: Spot, other: Spot): Ring {
  const [dx, dy] = [other.x - own.x, other.y - own.y];
  const limit = (other.x ** 2 + other.y ** 2 - own.x ** 2 - own.y ** 2) / 2;
  const side = (spot: Spot): number => spot.x * dx + spot.y * dy - limit;
  return ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from;
    const [a, b] = [side(from), side(to)];
    const kept = a <= 0 ? [from] : [];
    if (a <= 0 === b <= 0) return kept;
    const share = a / (a - b);
    return [...kept, { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }];
  });
}

/** Seeds around the territory, so that the cells at its edge end somewhere. */
function surroundings(seeds: readonly Spot[], random: Random): readonly Spot[] {
  const around: Spot[] = [];
  const step = 3_500;
  for (let x = -FAR; x <= FAR; x += step)
    for (let y = -FAR; y <= FAR; y += step) {
      const spot = { x: x + random.between(-900, 900), y: y + random.between(-900, 900) };
      if (seeds.every((seed) => apart(seed, spot) > EDGE)) around.push(spot);
    }
  return around;
}

/** One cell per seed (Voronoi): neighbours share their corners exactly. */
export function cellsOf(seeds: readonly Spot[], random: Random): readonly Ring[] {
  const all = [...seeds, ...surroundings(seeds, random)];
  const corners: Spot[] = [];
  const snapped = (spot: Spot): Spot => {
    const known = corners.find((corner) => apart(corner, spot) < SAME);
    if (known) return known;
    corners.push(spot);
    return spot;
  };
  return seeds.map((seed) => {
    let ring: Ring = [
      { x: -FAR, y: -FAR },
      { x: FAR, y: -FAR },
      { x: FAR, y: FAR },
      { x: -FAR, y: FAR },
    ];
    for (const other of all) if (other !== seed && apart(seed, other) < FAR) ring = nearer(ring, seed, other);
    const exact = ring.map(snapped);
    return exact.filter((spot, i) => spot !== exact[(i + 1) % exact.length]);
  });
}

/** Outlines of several cells together: counter-clockwise around them, clockwise around holes. */
export function outlinesOf(cells: readonly Ring[]): readonly Ring[] {
  const following = new Map<Spot, Set<Spot>>();
  for (const ring of cells)
    for (const [i, from] of ring.entries()) {
      const to = ring[(i + 1) % ring.length] ?? from;
      if (following.get(to)?.delete(from)) continue;
      following.set(from, (following.get(from) ?? new Set()).add(to));
    }
  const outlines: Spot[][] = [];
  for (const [start, ends] of following)
    while (ends.size > 0) {
      const outline: Spot[] = [];
      let at: Spot | undefined = start;
      do {
        outline.push(at);
        const next: Spot | undefined = following.get(at)?.values().next().value;
        if (next) following.get(at)?.delete(next);
        at = next;
      } while (at && at !== start);
      outlines.push(outline);
    }
  return outlines;
}

/** Twice the signed area: positive when counter-clockwise. */
export function turn(ring: Ring): number {
  return ring.reduce((sum, from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from;
    return sum + from.x * to.y - to.x * from.y;
  }, 0);
}
