import { type Box, type Frame, REACH, reachOf, rowY } from './densityFrame.ts';
import type { DensityPoints } from './densityPoints.ts';
import { mercatorScale } from './geo.ts';

/** Weights on the nodes of bins, from a column and a row (northwards) counted from the meridian and the equator. */
export type Lattice = {
  readonly bin: number;
  readonly left: number;
  readonly bottom: number;
  readonly columns: number;
  readonly rows: number;
  readonly weights: Float32Array;
};

function sizeOf({ west, east, south, north }: Box, bin: number): Omit<Lattice, 'weights'> {
  const [left, bottom] = [Math.floor(west / bin), Math.floor(south / bin)];
  return { bin, left, bottom, columns: Math.floor(east / bin) - left + 2, rows: Math.floor(north / bin) - bottom + 2 };
}

/** How many nodes a lattice over a box has. */
export function nodesOver(box: Box, bin: number): number {
  const { columns, rows } = sizeOf(box, bin);
  return columns * rows;
}

/** What counts in a frame, and no more. */
export function boxOf(frame: Frame, bandwidthM: number): Box {
  const { left, fine, bin, width, height } = frame;
  const reach = reachOf(frame, bandwidthM);
  return {
    west: (left - 0.5) * fine * bin - reach,
    east: (left + width - 0.5) * fine * bin + reach,
    north: rowY(frame, -0.5) + reach,
    south: rowY(frame, height - 0.5) - reach,
  };
}

/** Shares every point of a box between the four nodes around it; points outside the box must not be among them. */
export function latticeOf(points: DensityPoints, box: Box, bin: number): Lattice {
  const size = sizeOf(box, bin);
  const { left, bottom, columns, rows } = size;
  const weights = new Float32Array(columns * rows);
  const { x, y, weight } = points;
  for (let i = 0; i < x.length; i += 1) {
    const across = (x[i] as number) / bin - left;
    const up = (y[i] as number) / bin - bottom;
    const column = Math.floor(across);
    const row = Math.floor(up);
    const right = across - column;
    const above = up - row;
    const one = weight ? (weight[i] as number) : 1;
    const at = row * columns + column;
    weights[at] = (weights[at] as number) + one * (1 - right) * (1 - above);
    weights[at + 1] = (weights[at + 1] as number) + one * right * (1 - above);
    weights[at + columns] = (weights[at + columns] as number) + one * (1 - right) * above;
    weights[at + columns + 1] = (weights[at + columns + 1] as number) + one * right * above;
  }
  return { ...size, weights };
}

/** Rough count of multiplications of `densityByBins`. */
export function costByBins(frame: Frame, bandwidthM: number): number {
  const { west, east, south, north } = boxOf(frame, bandwidthM);
  const rows = (north - south) / frame.bin;
  const across = (2 * reachOf(frame, bandwidthM)) / (frame.bin * frame.fine);
  return (rows * (east - west)) / frame.bin + 2 * rows * across * frame.width;
}

/** Half a kernel over nodes `step` ground metres apart, node 0 first; per metre. Gives the last that counts. */
function halfKernel(kernel: Float64Array, step: number, bandwidthM: number): number {
  const last = Math.min(kernel.length - 1, Math.floor((REACH * bandwidthM) / step));
  const peak = 1 / (Math.sqrt(2 * Math.PI) * bandwidthM);
  for (let i = 0; i <= last; i += 1) kernel[i] = peak * Math.exp(-0.5 * ((i * step) / bandwidthM) ** 2);
  return last;
}

/**
 * Spreads the nodes along rows and along columns: the Gaussian kernel is the product of both. Every row spreads by the
 * bandwidth at its own latitude. Weight per square metre, row by row from the north-west.
 */
export function densityByBins(frame: Frame, bandwidthM: number, lattice: Lattice): Float64Array {
  const { columns, bottom, left, weights, bin } = lattice;
  const { width, height, fine } = frame;
  const box = boxOf(frame, bandwidthM);
  const values = new Float64Array(width * height);
  const kernel = new Float64Array(Math.ceil(reachOf(frame, bandwidthM) / bin) + 2);
  const spread = new Float64Array(width);
  const lowest = Math.max(0, Math.ceil(box.south / bin) - bottom);
  const highest = Math.min(lattice.rows - 1, Math.floor(box.north / bin) - bottom);
  const first = Math.max(0, Math.ceil(box.west / bin) - left);
  const final = Math.min(columns - 1, Math.floor(box.east / bin) - left);
  // Nodes from the first cell's middle to the lattice's first column, and the same for rows, downwards.
  const aside = left - frame.left * fine;
  const down = frame.top * fine - bottom;
  for (let row = lowest; row <= highest; row += 1) {
    const last = halfKernel(kernel, bin * mercatorScale((bottom + row) * bin), bandwidthM);
    const start = row * columns;
    let any = false;
    spread.fill(0);
    for (let column = first; column <= final; column += 1) {
      const weight = weights[start + column] as number;
      if (weight === 0) continue;
      any = true;
      const node = column + aside;
      const from = Math.max(0, Math.ceil((node - last) / fine));
      const to = Math.min(width - 1, Math.floor((node + last) / fine));
      for (let cell = from; cell <= to; cell += 1)
        spread[cell] = (spread[cell] as number) + weight * (kernel[Math.abs(cell * fine - node)] as number);
    }
    if (!any) continue;
    const node = down - row;
    const from = Math.max(0, Math.ceil((node - last) / fine));
    const to = Math.min(height - 1, Math.floor((node + last) / fine));
    for (let cell = from; cell <= to; cell += 1) {
      const factor = kernel[Math.abs(cell * fine - node)] as number;
      const out = cell * width;
      for (let column = 0; column < width; column += 1)
        values[out + column] = (values[out + column] as number) + factor * (spread[column] as number);
    }
  }
  return values;
}
