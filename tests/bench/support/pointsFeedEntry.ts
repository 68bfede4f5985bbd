import { readPoints } from '../../../src/device/desk/points.ts';
import { heatMaximum } from '../../../src/app/map/heatScale.ts';
import { densityGrid } from '../../../src/domain/density.ts';
import { densityPoints } from '../../../src/domain/densityPoints.ts';

const BANDWIDTH = 250;

type Degrees = { readonly lat: ArrayLike<number>; readonly lon: ArrayLike<number> };
/** Milliseconds from the asking to the first densities of the map, and of them those spent reading what came. */
export type Fed = { readonly ms: number; readonly readMs: number; readonly points: number };
export type PointsFeedBench = { columns(path: string): Promise<Fed>; json(path: string): Promise<Fed> };

function picture({ lat, lon }: Degrees): void {
  const points = densityPoints(lat, lon);
  heatMaximum(points, BANDWIDTH);
  densityGrid({ points, bounds: [46.48, 0.1, 46.68, 0.58], cellM: 160, bandwidthM: BANDWIDTH });
}

async function fed(path: string, read: (response: Response) => Promise<Degrees>): Promise<Fed> {
  const begun = performance.now();
  const response = await fetch(path, { cache: 'no-store' });
  const from = performance.now();
  const points = await read(response);
  const readMs = performance.now() - from;
  picture(points);
  return { ms: performance.now() - begun, readMs, points: points.lat.length };
}

const columns = (path: string): Promise<Fed> =>
  fed(path, async (response) => {
    const told = readPoints(await response.arrayBuffer());
    if (!told) throw new Error('the points are not understood');
    return told.points;
  });
const json = (path: string): Promise<Fed> => fed(path, (response) => response.json() as Promise<Degrees>);

Object.assign(globalThis, { bench: { columns, json } satisfies PointsFeedBench });
