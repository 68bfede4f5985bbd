import type { StatusPhase, StatusShape } from '../../domain/kind.ts';
import { drawShape } from './drawShape.ts';
import type { Colours } from './useColours.ts';

/** Of a pin, in CSS pixels. */
export const PIN_RADIUS = 13;
const SELECTED_RADIUS = 18;
/** Half the side of a sprite: the largest pin with its outlines. */
const HALF = 24;

export type Pin = {
  readonly shape: StatusShape;
  readonly phase: StatusPhase;
  readonly offensive: boolean;
  readonly selected: boolean;
};

/** The colours StatusShape has in lists: a pin and its card say the same. */
const INKS: { readonly [P in StatusPhase]: keyof Colours } = { open: 'accent', stopped: 'danger', closed: 'success' };
const OWN_INKS: { readonly [S in StatusShape]?: keyof Colours } = {
  triangle: 'caution',
  cross: 'inkSoft',
  arrow: 'inkSoft',
};

function circle(context: CanvasRenderingContext2D, r: number): void {
  context.beginPath();
  context.arc(0, 0, r, 0, 2 * Math.PI);
}

function paint(context: CanvasRenderingContext2D, pin: Pin, colours: Colours): void {
  const r = pin.selected ? SELECTED_RADIUS : PIN_RADIUS;
  const ink = colours[OWN_INKS[pin.shape] ?? INKS[pin.phase]];
  circle(context, r);
  context.fillStyle = pin.selected ? ink : colours.paper;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = colours.ink;
  context.stroke();
  if (pin.offensive) {
    circle(context, r + 4);
    context.stroke();
  }
  const mark = pin.selected ? colours.paper : ink;
  context.fillStyle = mark;
  context.strokeStyle = mark;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  drawShape(context, pin.shape, r * 0.55);
}

/** Stamps pins: each look is drawn once, then copied. Made anew when the colours change. */
export function pinStamp(colours: Colours): (target: CanvasRenderingContext2D, pin: Pin, x: number, y: number) => void {
  const sprites = new Map<string, HTMLCanvasElement>();
  const ratio = globalThis.devicePixelRatio || 1;
  const spriteOf = (pin: Pin): HTMLCanvasElement => {
    const key = `${pin.shape} ${pin.phase} ${String(pin.offensive)} ${String(pin.selected)}`;
    const known = sprites.get(key);
    if (known) return known;
    const sprite = document.createElement('canvas');
    sprite.width = HALF * 2 * ratio;
    sprite.height = HALF * 2 * ratio;
    const context = sprite.getContext('2d');
    if (context) {
      context.setTransform(ratio, 0, 0, ratio, HALF * ratio, HALF * ratio);
      paint(context, pin, colours);
    }
    sprites.set(key, sprite);
    return sprite;
  };
  return (target, pin, x, y) => {
    target.drawImage(spriteOf(pin), x - HALF, y - HALF, HALF * 2, HALF * 2);
  };
}
