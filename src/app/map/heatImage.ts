import type { DensityGrid } from '../../domain/density.ts';

type Rgb = readonly [number, number, number];

/** Below this share of the maximum nothing is drawn: the map stays legible where nothing happens. */
const FLOOR = 0.02;
/** Opacity (0..255) from the faintest to the strongest. */
const FAINT = 90;
const STRONG = 215;

/** A colour of the theme in numbers: '#RRGGBB', or what a canvas makes of any other CSS colour. */
export function rgbOf(colour: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (hex) return [parseInt(hex[1] ?? '0', 16), parseInt(hex[2] ?? '0', 16), parseInt(hex[3] ?? '0', 16)];
  const numbers = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(colour);
  return numbers ? [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])] : [0, 0, 0];
}

/** 256 colours through the ramp as RGBA bytes, the first transparent. */
export function rampBytes(ramp: readonly string[]): Uint8ClampedArray {
  const stops = ramp.map(rgbOf);
  const bytes = new Uint8ClampedArray(256 * 4);
  for (let i = 0; i < 256; i += 1) {
    const share = i / 255;
    if (share < FLOOR) continue;
    const at = share * (stops.length - 1);
    const low = stops[Math.floor(at)] ?? [0, 0, 0];
    const high = stops[Math.min(stops.length - 1, Math.floor(at) + 1)] ?? low;
    const part = at - Math.floor(at);
    for (let channel = 0; channel < 3; channel += 1) {
      const [a, b] = [low[channel] as number, high[channel] as number];
      bytes[i * 4 + channel] = a + (b - a) * part;
    }
    bytes[i * 4 + 3] = FAINT + (STRONG - FAINT) * Math.min(1, share * 2);
  }
  return bytes;
}

/** The grid as RGBA pixels, one per cell; `maximum` (interventions per hectare) gets the last colour of the ramp. */
export function heatPixels(
  grid: DensityGrid,
  maximum: number,
  ramp: Uint8ClampedArray,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(grid.values.length * 4);
  const scale = maximum > 0 ? 255 / maximum : 0;
  for (let i = 0; i < grid.values.length; i += 1) {
    const at = Math.min(255, Math.round((grid.values[i] as number) * scale)) * 4;
    pixels[i * 4] = ramp[at] as number;
    pixels[i * 4 + 1] = ramp[at + 1] as number;
    pixels[i * 4 + 2] = ramp[at + 2] as number;
    pixels[i * 4 + 3] = ramp[at + 3] as number;
  }
  return pixels;
}
