/** A name that wants to stand on the map, in CSS pixels of the canvas. */
export type WantedLabel = {
  readonly name: string;
  /** Middle of what is named. */
  readonly x: number;
  readonly y: number;
  /** Size of what is named: a name much wider than it would seem to name its neighbours. */
  readonly room: { readonly width: number; readonly height: number };
  /** The greater, the earlier it is placed. */
  readonly weight: number;
  /** CSS pixels. */
  readonly size: number;
};

export type PlacedLabel = {
  readonly lines: readonly string[];
  /** Middle of the text. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Of a line, as a multiple of the size of its letters. */
export const LINE_HEIGHT = 1.15;
/** How far a name may reach beyond what it names. */
const BEYOND = 1.3;
/** CSS pixels kept free around each name. */
const GAP = 4;

/** One line, and two where a space or a hyphen lets it be broken: the break that leaves the shortest longer line. */
function waysToWrite(name: string): readonly (readonly string[])[] {
  const breaks = [...name.matchAll(/[ -]/g)].map((found) => found.index + 1);
  const halves = breaks.map((at) => [name.slice(0, at).trimEnd(), name.slice(at)] as const);
  const best = halves.toSorted((a, b) => longest(a) - longest(b))[0];
  return best ? [[name], best] : [[name]];
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Where the names stand: the weightiest first, none over another, none on what is too small to bear it.
 * `widthOf` gives the width of a line at a size, in CSS pixels.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  widthOf: (text: string, size: number) => number,
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const { name, x, y, room, size } of wanted.toSorted((a, b) => b.weight - a.weight)) {
    for (const lines of waysToWrite(name)) {
      const width = Math.max(...lines.map((line) => widthOf(line, size)));
      const height = lines.length * size * LINE_HEIGHT;
      if (width > room.width * BEYOND || height > room.height * BEYOND) continue;
      const box = {
        left: x - width / 2 - GAP,
        top: y - height / 2 - GAP,
        right: x + width / 2 + GAP,
        bottom: y + height / 2 + GAP,
      };
      if (taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      placed.push({ lines, x, y, size });
      break;
    }
  }
  return placed;
}
