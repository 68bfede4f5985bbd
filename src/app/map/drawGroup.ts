import { formatNumber } from '../words/format.ts';
import type { Colours } from './useColours.ts';

/** CSS pixels. */
const TEXT = 14;
const LEAST_RADIUS = 16;
const PADDING = 7;

/** A number of interventions that would cover each other, in a disc as wide as the number asks. */
export function drawGroup(
  context: CanvasRenderingContext2D,
  count: number,
  x: number,
  y: number,
  colours: Colours,
): void {
  const text = formatNumber(count, 0);
  context.font = `700 ${String(TEXT)}px "Atkinson Hyperlegible Next", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const radius = Math.max(LEAST_RADIUS, context.measureText(text).width / 2 + PADDING);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colours.ink;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = colours.paper;
  context.stroke();
  context.fillStyle = colours.paper;
  context.fillText(text, x, y + 1);
}
