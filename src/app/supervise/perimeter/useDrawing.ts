import { useCallback, useState } from 'react';
import type { LatLon } from '../../../domain/geo.ts';
import type { Perimeter } from '../../../domain/perimeter.ts';
import { MOST_CORNERS, perimeterText, readPerimeter } from '../../../domain/perimeter.ts';
import { param } from '../filter/filter.ts';
import { useSearchText } from '../useSearchText.ts';

export type Drawing = {
  /** Corners put so far; null: nothing is being drawn. */
  readonly corners: Perimeter | null;
  readonly start: () => void;
  readonly add: (corner: LatLon) => void;
  readonly undo: () => void;
  /** Keeps what was drawn, or these corners, in the URL; nothing happens where that is no perimeter. */
  readonly finish: (instead?: Perimeter) => void;
  /** As it was before. */
  readonly leave: () => void;
};

/** A perimeter while it is drawn: everything is shown meanwhile, and what was filtered before comes back where it is left. */
export function useDrawing(): Drawing {
  const [search, change] = useSearchText();
  const [drawn, setDrawn] = useState<{ readonly corners: Perimeter; readonly before: string } | null>(null);
  const put = useCallback((make: (corners: Perimeter) => Perimeter) => {
    setDrawn((now) => now && { ...now, corners: make(now.corners) });
  }, []);
  return {
    corners: drawn?.corners ?? null,
    start: () => {
      setDrawn({ corners: [], before: param(search, 'perimeter') });
      change({ perimeter: null }, 'replace');
    },
    add: (corner) => {
      put((corners) => (corners.length < MOST_CORNERS ? [...corners, corner] : corners));
    },
    undo: () => {
      put((corners) => corners.slice(0, -1));
    },
    finish: (instead) => {
      // As the URL will hold it.
      const whole = readPerimeter(perimeterText(instead ?? drawn?.corners ?? []));
      if (!drawn || !whole) return;
      setDrawn(null);
      change({ perimeter: perimeterText(whole), id: null }, 'push');
    },
    leave: () => {
      if (!drawn) return;
      setDrawn(null);
      change({ perimeter: drawn.before }, 'replace');
    },
  };
}
