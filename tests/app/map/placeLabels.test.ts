import { describe, expect, it } from 'vitest';
import type { PlacedLabel, WantedLabel } from '../../../src/app/map/placeLabels.ts';
import { LINE_HEIGHT, placeLabels } from '../../../src/app/map/placeLabels.ts';

/** Letters of equal width: half their size. */
function widthOf(text: string, size: number): number {
  return (text.length * size) / 2;
}

function wanted(name: string, x: number, weight: number, room = 200): WantedLabel {
  return { name, x, y: 100, room: { width: room, height: room }, weight, size: 14 };
}

function boxOf({ lines, x, y, size }: PlacedLabel) {
  const width = Math.max(...lines.map((line) => widthOf(line, size)));
  const height = lines.length * size * LINE_HEIGHT;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

describe('the names on the map', () => {
  it('never stand over one another', () => {
    const names = Array.from({ length: 200 }, (_, i) => ({
      ...wanted(`Commune-${String(i)}`, (i * 37) % 600, i),
      y: (i * 53) % 400,
    }));
    const boxes = placeLabels(names, widthOf).map(boxOf);
    expect(boxes.length).toBeGreaterThan(10);
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }
  });

  it('give way to the weightiest', () => {
    const placed = placeLabels([wanted('Biard', 100, 4), wanted('Poitiers', 110, 300)], widthOf);
    expect(placed.map(({ lines }) => lines)).toEqual([['Poitiers']]);
  });

  it('break in two where one line is too wide for what is named', () => {
    const [placed] = placeLabels([wanted('Saint-Georges-lès-Baillargeaux', 100, 1, 100)], widthOf);
    expect(placed?.lines).toEqual(['Saint-Georges-', 'lès-Baillargeaux']);
  });

  it('are left out where what is named is too small', () => {
    expect(placeLabels([wanted('Croutelle', 100, 1, 20)], widthOf)).toEqual([]);
  });
});
