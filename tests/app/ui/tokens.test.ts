import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app/ui/tokens.css', 'utf8');

const TEXT = 7;
const CONTROL = 3;

/** Each pair that the interface puts together: in front, behind, the least contrast. */
const PAIRS: readonly (readonly [front: string, behind: string, least: number])[] = [
  ['ink', 'paper', TEXT],
  ['ink', 'ground', TEXT],
  ['ink-soft', 'paper', TEXT],
  ['ink-soft', 'ground', TEXT],
  ['link', 'paper', TEXT],
  ['link', 'ground', TEXT],
  ['danger', 'paper', TEXT],
  ['danger', 'ground', TEXT],
  ['success', 'paper', TEXT],
  ['success', 'ground', TEXT],
  ['caution', 'paper', TEXT],
  ['caution', 'ground', TEXT],
  ['on-accent', 'accent', TEXT],
  ['on-danger', 'danger', TEXT],
  ['on-success', 'success', TEXT],
  ['on-warning', 'warning', TEXT],
  ['on-selected', 'selected', TEXT],
  ['accent', 'paper', CONTROL],
  ['accent', 'ground', CONTROL],
  ['edge', 'paper', CONTROL],
  ['edge', 'ground', CONTROL],
  ['focus', 'paper', CONTROL],
  ['focus', 'ground', CONTROL],
  ['map-ink', 'map-land', TEXT],
  ['map-ink', 'map-green', TEXT],
  ['map-ink', 'map-building', TEXT],
  ['map-water-ink', 'map-water', TEXT],
];

function tokensOf(theme: string): Map<string, string> {
  const block = new RegExp(String.raw`\[data-theme='${theme}'\] \{([^}]*)\}`).exec(css)?.[1] ?? '';
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((found) => [found[1]!, found[2]!]));
}

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'sun', 'dark'])('the %s theme', (theme) => {
  const tokens = tokensOf(theme);

  it.each(PAIRS)('shows --%s on --%s with a contrast of at least %s', (front, behind, least) => {
    const [one, other] = [tokens.get(front), tokens.get(behind)];
    expect(one, `--${front}`).toBeDefined();
    expect(other, `--${behind}`).toBeDefined();
    expect(contrast(one!, other!)).toBeGreaterThanOrEqual(least);
  });

  it('has every colour of the light theme', () => {
    expect([...tokens.keys()].sort()).toEqual([...tokensOf('light').keys()].sort());
  });

  it('has a heat ramp whose steps grow one way, so that it is read without seeing colours', () => {
    const ramp = [0, 1, 2, 3, 4].map((step) => luminance(tokens.get(`heat-${step}`)!));
    const steps = ramp.slice(1).map((value, index) => Math.sign(value - ramp[index]!));
    expect(new Set(steps)).toEqual(new Set([theme === 'dark' ? 1 : -1]));
  });
});

describe('the sun theme', () => {
  it('is black on white', () => {
    const tokens = tokensOf('sun');
    expect([tokens.get('ink'), tokens.get('paper'), tokens.get('ground')]).toEqual(['#000000', '#ffffff', '#ffffff']);
  });
});
