import type { Random } from './random.ts';

export const WIDTH = 1280;
export const HEIGHT = 960;

type Look = { readonly base: string; readonly joint: string; readonly pattern: (random: Random, look: Look) => string };

type Box = readonly [x: number, y: number, width: number, height: number];

function rect(x: number, y: number, width: number, height: number, fill: string, opacity = 1): string {
  const at = [x, y, width, height].map((value) => value.toFixed(0));
  return `<rect x="${at[0] ?? ''}" y="${at[1] ?? ''}" width="${at[2] ?? ''}" height="${at[3] ?? ''}" fill="${fill}" fill-opacity="${opacity.toFixed(2)}"/>`;
}

function shade(random: Random): string {
  return random.chance(0.5) ? '#000' : '#fff';
}

/** Rows of blocks, every other one shifted. */
function blocks(width: number, height: number): Look['pattern'] {
  return (random, look) => {
    const parts = [rect(0, 0, WIDTH, HEIGHT, look.joint)];
    for (let row = 0; row * height < HEIGHT; row += 1)
      for (let x = row % 2 === 0 ? 0 : -width / 2; x < WIDTH; x += width) {
        const inset = 5;
        const box: Box = [x + inset / 2, row * height + inset / 2, width - inset, height - inset];
        parts.push(rect(...box, look.base), rect(...box, shade(random), random.between(0, 0.13)));
      }
    return parts.join('');
  };
}

/** A surface without joints, spotted. */
function plaster(spots: number, size: number): Look['pattern'] {
  return (random, look) => {
    const parts = [rect(0, 0, WIDTH, HEIGHT, look.base)];
    for (let i = 0; i < spots; i += 1) {
      const radius = random.between(size / 4, size);
      parts.push(
        `<circle cx="${random.between(0, WIDTH).toFixed(0)}" cy="${random.between(0, HEIGHT).toFixed(0)}" r="${radius.toFixed(0)}" fill="${random.chance(0.5) ? look.joint : shade(random)}" fill-opacity="${random.between(0.03, 0.12).toFixed(2)}"/>`,
      );
    }
    return parts.join('');
  };
}

function bands(across: boolean, size: number): Look['pattern'] {
  return (random, look) => {
    const parts = [rect(0, 0, WIDTH, HEIGHT, look.base)];
    for (let at = 0; at < (across ? HEIGHT : WIDTH); at += size) {
      const box: Box = across ? [0, at, WIDTH, size] : [at, 0, size, HEIGHT];
      const edge: Box = across ? [0, at, WIDTH, size * 0.16] : [at, 0, size * 0.06, HEIGHT];
      parts.push(rect(...box, shade(random), random.between(0, 0.06)), rect(...edge, look.joint, 0.7));
    }
    return parts.join('');
  };
}

const LOOKS: { readonly [support: string]: Look } = {
  pierre: { base: '#d8c9a6', joint: '#a8987a', pattern: blocks(230, 120) },
  brique: { base: '#a9563c', joint: '#cbb9a5', pattern: blocks(130, 56) },
  beton: { base: '#a7a8a5', joint: '#7f807d', pattern: plaster(240, 90) },
  enduit: { base: '#e3d6bd', joint: '#c7b795', pattern: plaster(160, 120) },
  crepi: { base: '#d9cfc0', joint: '#8d8474', pattern: plaster(1_400, 9) },
  metal: { base: '#5f6f7a', joint: '#3f4a52', pattern: bands(false, 320) },
  rideau_metallique: { base: '#8f979b', joint: '#565d61', pattern: bands(true, 48) },
  plastique: { base: '#c9cdd0', joint: '#9aa1a6', pattern: bands(false, 640) },
  verre: { base: '#9db9c4', joint: '#50646c', pattern: bands(false, 427) },
  bois: { base: '#8a6a48', joint: '#5b442c', pattern: bands(false, 160) },
};

export const DRAWN_SUPPORTS: readonly string[] = Object.keys(LOOKS);

const PAINTS = ['#111111', '#b3122a', '#1d3fae', '#0d7a45', '#6b1fa3', '#e36b0a', '#f2f2f2', '#d81b78'];

type Tag = { readonly path: string; readonly paint: string; readonly width: number };

/** A scribble like a hasty signature; it says nothing. */
function tagFrom(random: Random): Tag {
  const letters = random.whole(4, 8);
  const left = random.between(130, 380);
  const step = random.between(80, 105);
  const middle = random.between(380, 560);
  const tall = random.between(110, 220);
  const points = Array.from({ length: letters * 2 }, (_, i) => {
    const x = left + (i / 2) * step + random.between(-26, 26);
    const y = middle + (i % 2 === 0 ? tall : -tall) * random.between(0.35, 1) - i * random.between(-4, 8);
    return `${x.toFixed(0)} ${y.toFixed(0)}`;
  });
  const underline = `M${left.toFixed(0)} ${(middle + tall * 1.25).toFixed(0)} q ${(letters * step * 0.5).toFixed(0)} ${random.between(-70, 60).toFixed(0)} ${(letters * step).toFixed(0)} -20`;
  const [first = '', ...rest] = points;
  return {
    path: `M${first} S ${rest.join(' ')}${rest.length % 2 === 1 ? ` ${rest.at(-1) ?? ''}` : ''} ${underline}`,
    paint: random.pick(PAINTS),
    width: random.between(16, 34),
  };
}

function strokes(tag: Tag, opacity: number): string {
  return `<path d="${tag.path}" fill="none" stroke="${tag.paint}" stroke-opacity="${opacity.toFixed(2)}" stroke-width="${tag.width.toFixed(0)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function picture(wall: string, over: string): string {
  const ground = rect(0, HEIGHT - 96, WIDTH, 96, '#55524d') + rect(0, HEIGHT - 100, WIDTH, 8, '#2f2d2a', 0.6);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}">${wall}${over}${ground}</svg>`;
}

/** A wall of this support as SVG: with a tag on it, and cleaned, where a ghost of the tag may stay. */
export function drawWall(support: string, random: Random): { readonly before: string; readonly after: string } {
  const look = LOOKS[support];
  if (!look) throw new Error(`no drawing for ${support}`);
  const wall = look.pattern(random, look);
  const tag = tagFrom(random);
  const second = random.chance(0.4) ? strokes(tagFrom(random), 0.95) : '';
  const cleaned = rect(90, 200, WIDTH - 180, 560, '#ffffff', 0.1) + strokes(tag, random.between(0, 0.07));
  return { before: picture(wall, strokes(tag, 0.95) + second), after: picture(wall, cleaned) };
}
