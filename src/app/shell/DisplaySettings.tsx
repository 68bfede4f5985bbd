import { ChoiceTiles } from '../ui/ChoiceTiles.tsx';
import type { Language } from '../words/language.ts';
import { useLanguage } from '../words/language.ts';
import { LANGUAGE_OPTIONS, themeOptions } from './displayOptions.ts';
import { SettingsCard } from './SettingsCard.tsx';
import type { Theme } from './theme.ts';
import { useTheme } from './theme.ts';
import type { ThumbSide } from './thumbSide.ts';
import { useThumbSide } from './thumbSide.ts';
import { useSettingsWords } from './settingsWords.ts';
import { useShellWords } from './words.ts';

/** Language, theme and thumb side. */
export function DisplaySettings() {
  const w = useSettingsWords();
  const shell = useShellWords();
  const { language, setLanguage } = useLanguage();
  const { theme, setTheme } = useTheme();
  const { side, setSide } = useThumbSide();
  return (
    <SettingsCard title={w('display')}>
      <ChoiceTiles
        label={shell('language')}
        value={language}
        options={LANGUAGE_OPTIONS}
        onChange={(value) => setLanguage(value as Language)}
      />
      <ChoiceTiles
        label={w('theme')}
        value={theme}
        options={themeOptions(w)}
        onChange={(value) => setTheme(value as Theme)}
      />
      <ChoiceTiles
        label={w('thumb')}
        hint={w('thumbHint')}
        value={side}
        options={[
          { value: 'left', label: w('thumbLeft') },
          { value: 'right', label: w('thumbRight') },
        ]}
        onChange={(value) => setSide(value as ThumbSide)}
      />
    </SettingsCard>
  );
}
