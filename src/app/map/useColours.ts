import { useSyncExternalStore } from 'react';

/** Custom properties of the theme that canvases need: they cannot say var(--ink). */
const TOKENS = {
  ink: '--ink',
  paper: '--paper',
  inkSoft: '--ink-soft',
  accent: '--accent',
  danger: '--danger',
  success: '--success',
  caution: '--caution',
  heat0: '--heat-0',
  heat1: '--heat-1',
  heat2: '--heat-2',
  heat3: '--heat-3',
  heat4: '--heat-4',
  mapLand: '--map-land',
  mapGreen: '--map-green',
  mapWater: '--map-water',
  mapBuilding: '--map-building',
  mapRoad: '--map-road',
  mapAvenue: '--map-avenue',
  mapEdge: '--map-edge',
  mapRail: '--map-rail',
  mapBoundary: '--map-boundary',
  mapInk: '--map-ink',
  mapWaterInk: '--map-water-ink',
} as const;

export type Colours = { readonly [name in keyof typeof TOKENS]: string };

let known: Colours | null = null;

function read(): Colours {
  const style = getComputedStyle(document.documentElement);
  const entries = Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]);
  return Object.fromEntries(entries) as Colours;
}

function subscribe(changed: () => void): () => void {
  const again = (): void => {
    known = null;
    changed();
  };
  const observer = new MutationObserver(again);
  observer.observe(document.documentElement, { attributes: true });
  const dark = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;
  dark?.addEventListener('change', again);
  return () => {
    observer.disconnect();
    dark?.removeEventListener('change', again);
  };
}

function snapshot(): Colours {
  known ??= read();
  return known;
}

/** The colours of the theme in force, as CSS colours; another object when the theme changes. */
export function useColours(): Colours {
  return useSyncExternalStore(subscribe, snapshot);
}
