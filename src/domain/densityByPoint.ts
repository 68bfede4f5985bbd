import { columnX, type Frame, REACH, rowY } from './densityFrame.ts';
import type { DensityPoints } from './densityPoints.ts';
import { mercatorScale } from './geo.ts';

/** Kernel of one axis around `at`, for the cells from `first` on; `centre0` is the middle of cell 0, `step` signed. */
function fill(kernel: Float64Array, first: number, last: number, at: number, centre0: number, step: number): void {
  for (let cell = first; cell <= last; cell += 1) {
    const away = centre0 + cell * step - at;
    kernel[cell - first] = Math.exp(-away * away);
  }
}

/** Rough count of multiplications of `densityByPoint`. */
export function costByPoint(frame: Frame, bandwidthM: number, points: number): number {
  const scale = mercatorScale(rowY(frame, frame.height / 2));
  const reached = (2 * REACH * bandwidthM) / (scale * frame.bin * frame.fine) + 1;
  const [across, down] = [Math.min(frame.width, reached), Math.min(frame.height, reached)];
  return points * (across * down + 10 * (across + down));
}

/** Adds the exact kernel of every point to every cell it reaches. Weight per square metre. */
export function densityByPoint(frame: Frame, bandwidthM: number, points: DensityPoints): Float64Array {
  const { width, height } = frame;
  const cell = frame.bin * frame.fine;
  const [west, north] = [columnX(frame, 0), rowY(frame, 0)];
  const values = new Float64Array(width * height);
  const across = new Float64Array(width);
  const down = new Float64Array(height);
  const peak = 1 / (2 * Math.PI * bandwidthM * bandwidthM);
  for (let i = 0; i < points.x.length; i += 1) {
    const x = points.x[i] as number;
    const y = points.y[i] as number;
    const ground = mercatorScale(y);
    const reach = (REACH * bandwidthM) / ground;
    const left = Math.max(0, Math.ceil((x - reach - west) / cell));
    const right = Math.min(width - 1, Math.floor((x + reach - west) / cell));
    const top = Math.max(0, Math.ceil((north - y - reach) / cell));
    const bottom = Math.min(height - 1, Math.floor((north - y + reach) / cell));
    // Lengths in units of √2 standard deviations, so that the kernel is exp(−d²).
    const unit = ground / (Math.SQRT2 * bandwidthM);
    fill(across, left, right, x * unit, west * unit, cell * unit);
    fill(down, top, bottom, y * unit, north * unit, -cell * unit);
    const weight = (points.weight ? (points.weight[i] as number) : 1) * peak;
    for (let row = top; row <= bottom; row += 1) {
      const factor = weight * (down[row - top] as number);
      const start = row * width;
      for (let column = left; column <= right; column += 1)
        values[start + column] = (values[start + column] as number) + factor * (across[column - left] as number);
    }
  }
  return values;
}
