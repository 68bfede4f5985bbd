import { create } from 'zustand';
import type { Text } from '../../domain/kind.ts';
import { readStored, writeStored } from './stored.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'sillage-language';

type LanguageState = {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
};

/** The language of the interface: French unless the person chose otherwise. */
export const useLanguage = create<LanguageState>()((set) => ({
  language: readStored(KEY) === 'en' ? 'en' : 'fr',
  setLanguage: (language) => {
    writeStored(KEY, language);
    set({ language });
  },
}));

function keepDocumentInStep(language: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}
keepDocumentInStep(useLanguage.getState().language);
useLanguage.subscribe((state) => {
  keepDocumentInStep(state.language);
});

export function currentLanguage(): Language {
  return useLanguage.getState().language;
}

/** A text of the domain in the language of the interface. Read it in a component that uses words, so that it follows. */
export function textIn(text: Text, language: Language = currentLanguage()): string {
  return text[language];
}
