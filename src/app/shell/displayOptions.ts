import type { Language } from '../words/language.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './theme.ts';
import type { useSettingsWords } from './settingsWords.ts';

/** Each language in its own words. */
export const LANGUAGE_OPTIONS: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
];

const THEME_WORDS = {
  auto: 'themeAuto',
  light: 'themeLight',
  sun: 'themeSun',
  dark: 'themeDark',
} as const satisfies { readonly [T in Theme]: string };

/** The themes to choose from. */
export function themeOptions(
  say: ReturnType<typeof useSettingsWords>,
): readonly { readonly value: Theme; readonly label: string }[] {
  return THEMES.map((value) => ({ value, label: say(THEME_WORDS[value]) }));
}
