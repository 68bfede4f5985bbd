import { type Frame, REACH, reachOf, type Weighted } from './densityFrame.ts';
import { mercatorScale } from './geo.ts';

/** Bins per standard deviation: sharing a point between its neighbouring bins then moves no value by 0.5 % of the peak. */
const BINS = 8;

type Plan = {
  /** Bins to a cell. The middle of each cell is a bin's node. */
  readonly fine: number;
  readonly binX: number;
  readonly binY: number;
  /** Bins around the frame, on each side. */
  readonly padX: number;
  readonly padY: number;
  readonly columns: number;
  readonly rows: number;
};

function planOf(frame: Frame, bandwidthM: number): Plan {
  const scale = mercatorScale(frame.north - (frame.height * frame.cellY) / 2);
  const fine = Math.max(1, Math.ceil((BINS * Math.max(frame.cellX, frame.cellY) * scale) / bandwidthM));
  const binX = frame.cellX / fine;
  const binY = frame.cellY / fine;
  const reach = reachOf(frame, bandwidthM);
  const padX = Math.ceil(reach / binX) + 1;
  const padY = Math.ceil(reach / binY) + 1;
  const columns = (frame.width - 1) * fine + 1 + 2 * padX;
  const rows = (frame.height - 1) * fine + 1 + 2 * padY;
  return { fine, binX, binY, padX, padY, columns, rows };
}

/** Rough count of multiplications of `densityByBins`. */
export function costByBins(frame: Frame, bandwidthM: number): number {
  const plan = planOf(frame, bandwidthM);
  return 2 * plan.rows * frame.width * plan.padX + (2 * plan.rows * plan.padY * frame.width) / plan.fine;
}

/** Shares every point between the four nodes around it. */
function bin(frame: Frame, plan: Plan, points: Weighted): Float64Array {
  const { columns, rows, binX, binY, padX, padY } = plan;
  const bins = new Float64Array(columns * rows);
  const west = frame.west + frame.cellX / 2 - padX * binX;
  const north = frame.north - frame.cellY / 2 + padY * binY;
  for (let i = 0; i < points.x.length; i += 1) {
    const x = ((points.x[i] as number) - west) / binX;
    const y = (north - (points.y[i] as number)) / binY;
    const column = Math.floor(x);
    const row = Math.floor(y);
    if (column < 0 || row < 0 || column + 1 >= columns || row + 1 >= rows) continue;
    const right = x - column;
    const down = y - row;
    const weight = points.weight[i] as number;
    const at = row * columns + column;
    bins[at] = (bins[at] as number) + weight * (1 - right) * (1 - down);
    bins[at + 1] = (bins[at + 1] as number) + weight * right * (1 - down);
    bins[at + columns] = (bins[at + columns] as number) + weight * (1 - right) * down;
    bins[at + columns + 1] = (bins[at + columns + 1] as number) + weight * right * down;
  }
  return bins;
}

/** Half a kernel over bins `step` ground metres apart, node 0 first; per metre. */
function halfKernel(kernel: Float64Array, step: number, bandwidthM: number): number {
  const last = Math.min(kernel.length - 1, Math.floor((REACH * bandwidthM) / step));
  const peak = 1 / (Math.sqrt(2 * Math.PI) * bandwidthM);
  for (let i = 0; i <= last; i += 1) kernel[i] = peak * Math.exp(-0.5 * ((i * step) / bandwidthM) ** 2);
  return last;
}

/**
 * Bins the points, then spreads the bins along rows and along columns: the Gaussian kernel is the product of both.
 * Every row spreads by the bandwidth at its own latitude. Weight per square metre.
 */
export function densityByBins(frame: Frame, bandwidthM: number, points: Weighted): Float64Array {
  const plan = planOf(frame, bandwidthM);
  const { columns, rows, fine, binX, binY, padX, padY } = plan;
  const { width, height } = frame;
  const bins = bin(frame, plan, points);
  const values = new Float64Array(width * height);
  const kernel = new Float64Array(Math.max(padX, padY) + 1);
  const spread = new Float64Array(width);
  const northNode = frame.north - frame.cellY / 2 + padY * binY;
  for (let row = 0; row < rows; row += 1) {
    const start = row * columns;
    const scale = mercatorScale(northNode - row * binY);
    const lastX = halfKernel(kernel, binX * scale, bandwidthM);
    let any = false;
    spread.fill(0);
    for (let column = 0; column < columns; column += 1) {
      const weight = bins[start + column] as number;
      if (weight === 0) continue;
      any = true;
      const from = Math.max(0, Math.ceil((column - padX - lastX) / fine));
      const to = Math.min(width - 1, Math.floor((column - padX + lastX) / fine));
      for (let cell = from; cell <= to; cell += 1)
        spread[cell] = (spread[cell] as number) + weight * (kernel[Math.abs(cell * fine + padX - column)] as number);
    }
    if (!any) continue;
    const lastY = halfKernel(kernel, binY * scale, bandwidthM);
    const from = Math.max(0, Math.ceil((row - padY - lastY) / fine));
    const to = Math.min(height - 1, Math.floor((row - padY + lastY) / fine));
    for (let cell = from; cell <= to; cell += 1) {
      const factor = kernel[Math.abs(cell * fine + padY - row)] as number;
      const out = cell * width;
      for (let column = 0; column < width; column += 1)
        values[out + column] = (values[out + column] as number) + factor * (spread[column] as number);
    }
  }
  return values;
}
