import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bench } from './support/bench.ts';
import { median, rounded } from './support/bench.ts';
import { withDevicePage } from './support/devicePage.ts';
import type { HeatmapBench, Times } from './support/heatmapEntry.ts';

const COUNTS = [10_000, 100_000, 500_000, 1_000_000];
const LARGEST = 1_000_000;
/** Milliseconds: a frame at a desk, and three of them on a slow machine. */
const LIMITS = { desktop: 16, throttled: 50 };
/** How many times faster than leaflet.heat. */
const FASTER = 20;
const THROTTLE = 4;

type Medians = { readonly first: number; readonly pan: number; readonly zoom: number; readonly filter: number };

async function measure(page: Page, which: keyof HeatmapBench, count: number): Promise<Medians> {
  const times: Times = await page.evaluate(
    ([name, points]) => (globalThis as unknown as { bench: HeatmapBench }).bench[name](points),
    [which, count] as const,
  );
  return {
    first: rounded(times.first),
    pan: rounded(median(times.pan)),
    zoom: rounded(median(times.zoom)),
    filter: rounded(median(times.filter)),
  };
}

/**
 * The heat map against leaflet.heat: the same points on the same map of 1280 × 800, drawn after a pan, a zoom and
 * another filter, at a desk and with the processor four times slower. The ratio is the worst of: our pan and our filter at
 * a million points against a frame, and against three of them when slowed down; leaflet.heat's pan against twenty times
 * ours.
 */
export const heatmap: Bench = async (say) =>
  withDevicePage(join(import.meta.dirname, 'support/heatmapEntry.ts'), async (page) => {
    await page.setViewportSize({ width: 1400, height: 2200 });
    // Once to warm up what the browser compiles.
    await measure(page, 'ours', COUNTS[0] ?? 0);
    await measure(page, 'heat', COUNTS[0] ?? 0);
    const terms: { [name: string]: number } = {};
    const note = (name: string, { first, pan, zoom, filter }: Medians): void => {
      Object.assign(terms, {
        [`${name}First`]: first,
        [`${name}Pan`]: pan,
        [`${name}Zoom`]: zoom,
        [`${name}Filter`]: filter,
      });
      say(`${name}: first ${first} ms, pan ${pan} ms, zoom ${zoom} ms, filter ${filter} ms`);
    };
    let [desk, peer]: [Medians | null, Medians | null] = [null, null];
    for (const count of COUNTS) {
      desk = await measure(page, 'ours', count);
      peer = await measure(page, 'heat', count);
      note(`ours${String(count)}`, desk);
      note(`leafletHeat${String(count)}`, peer);
    }
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const slow = await measure(page, 'ours', LARGEST);
    const slowPeer = await measure(page, 'heat', LARGEST);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    note(`ours${String(LARGEST)}Slow`, slow);
    note(`leafletHeat${String(LARGEST)}Slow`, slowPeer);
    if (!desk || !peer) throw new Error('nothing was measured');
    const ratio = Math.max(
      desk.pan / LIMITS.desktop,
      slow.pan / LIMITS.throttled,
      desk.filter / LIMITS.desktop,
      slow.filter / LIMITS.throttled,
      (FASTER * desk.pan) / peer.pan,
      (FASTER * slow.pan) / slowPeer.pan,
    );
    return {
      ratio: rounded(ratio),
      aim: 1,
      terms: { ...terms, timesFaster: rounded(peer.pan / desk.pan), timesFasterSlow: rounded(slowPeer.pan / slow.pan) },
    };
  });
