import { create } from 'zustand';
import { readStored, writeStored } from '../words/stored.ts';

export const THEMES = ['auto', 'light', 'sun', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'sillage-theme';

/** Colour of the browser's own bars: that of the header. */
const BARS: { readonly [T in Exclude<Theme, 'auto'>]: string } = { light: '#ffffff', sun: '#ffffff', dark: '#0e161c' };

type ThemeState = { readonly theme: Theme; readonly setTheme: (theme: Theme) => void };

function storedTheme(): Theme {
  const stored = readStored(KEY);
  return THEMES.find((theme) => theme === stored) ?? 'auto';
}

export const useTheme = create<ThemeState>()((set) => ({
  theme: storedTheme(),
  setTheme: (theme) => {
    writeStored(KEY, theme);
    set({ theme });
  },
}));

/** Puts the theme on the document now, and keeps it there as the person or the device changes it. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme } = useTheme.getState();
    const shown = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
    document.documentElement.dataset['theme'] = shown;
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', BARS[shown]);
  };
  apply();
  dark.addEventListener('change', apply);
  useTheme.subscribe(apply);
}
