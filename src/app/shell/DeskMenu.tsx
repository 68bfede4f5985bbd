import { useRef } from 'react';
import { SelectField } from '../ui/SelectField.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import type { Language } from '../words/language.ts';
import { useLanguage } from '../words/language.ts';
import styles from './DeskShell.module.css';
import type { Theme } from './theme.ts';
import { useTheme } from './theme.ts';
import { LANGUAGE_OPTIONS, themeOptions } from './displayOptions.ts';
import { SignOut } from './SignOut.tsx';
import { useDismiss } from './useDismiss.ts';
import { useSettingsWords } from './settingsWords.ts';
import { useShellWords } from './words.ts';

/** Language, theme and signing out. */
export function DeskMenu() {
  const w = useSettingsWords();
  const shell = useShellWords();
  const { language, setLanguage } = useLanguage();
  const { theme, setTheme } = useTheme();
  const menu = useRef<HTMLDetailsElement>(null);
  useDismiss(menu);
  return (
    <details className={styles['menu']} ref={menu}>
      <summary>{w('display')}</summary>
      <div className={styles['choices']}>
        <SelectField
          label={shell('language')}
          value={language}
          onChange={(value) => setLanguage(value as Language)}
          options={LANGUAGE_OPTIONS}
        />
        <SelectField
          label={w('theme')}
          value={theme}
          onChange={(value) => setTheme(value as Theme)}
          options={themeOptions(w)}
        />
        <SignOut />
        <TextLink to="/reglages">{w('device')}</TextLink>
      </div>
    </details>
  );
}
