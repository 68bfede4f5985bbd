import type { StatusShape } from '../../domain/kind.ts';

type Draw = (context: CanvasRenderingContext2D, r: number) => void;

const TAU = 2 * Math.PI;

function ring(context: CanvasRenderingContext2D, r: number): void {
  context.beginPath();
  context.arc(0, 0, r, 0, TAU);
  context.stroke();
}

function slice(context: CanvasRenderingContext2D, r: number, turn: number): void {
  ring(context, r);
  context.beginPath();
  context.moveTo(0, 0);
  context.arc(0, 0, r, -TAU / 4, -TAU / 4 + turn * TAU);
  context.closePath();
  context.fill();
}

function line(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.stroke();
}

const DRAW: { readonly [S in StatusShape]: Draw } = {
  circle: ring,
  quarter: (context, r) => {
    slice(context, r, 0.25);
  },
  half: (context, r) => {
    slice(context, r, 0.5);
  },
  full: (context, r) => {
    slice(context, r, 1);
  },
  check: (context, r) => {
    ring(context, r);
    line(context, [
      [-r * 0.5, 0],
      [-r * 0.1, r * 0.4],
      [r * 0.5, -r * 0.4],
    ]);
  },
  square: (context, r) => {
    context.fillRect(-r * 0.85, -r * 0.85, r * 1.7, r * 1.7);
  },
  triangle: (context, r) => {
    context.beginPath();
    context.moveTo(0, -r);
    context.lineTo(r, r * 0.8);
    context.lineTo(-r, r * 0.8);
    context.closePath();
    context.fill();
  },
  cross: (context, r) => {
    line(context, [
      [-r * 0.75, -r * 0.75],
      [r * 0.75, r * 0.75],
    ]);
    line(context, [
      [r * 0.75, -r * 0.75],
      [-r * 0.75, r * 0.75],
    ]);
  },
  arrow: (context, r) => {
    line(context, [
      [-r, 0],
      [r, 0],
    ]);
    line(context, [
      [r * 0.3, -r * 0.6],
      [r, 0],
      [r * 0.3, r * 0.6],
    ]);
  },
  bar: (context, r) => {
    ring(context, r);
    line(context, [
      [-r * 0.5, 0],
      [r * 0.5, 0],
    ]);
  },
};

/** Draws the shape of a status around (0, 0) with radius `r` (CSS pixels) in the context's own colours. */
export function drawShape(context: CanvasRenderingContext2D, shape: StatusShape, r: number): void {
  DRAW[shape](context, r);
}
