import { setupI18n } from '@lingui/core';
import { useCallback } from 'react';
import { compile } from './compile.ts';
import type { Language } from './language.ts';
import { useLanguage } from './language.ts';

type Catalogue = { readonly [key: string]: string };
type Values = { readonly [name: string]: string | number };

/** Says a message: `w('waiting', { n: 3 })`. */
export type Say<K extends string> = (key: K, values?: Values) => string;

export type UseWords<K extends string> = {
  (): Say<K>;
  /** The same outside a component. */
  readonly in: (language: Language) => Say<K>;
};

function sayer<K extends string>(language: Language, catalogue: Catalogue): Say<K> {
  const compiled = Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, compile(message)]));
  const i18n = setupI18n({ locale: language, messages: { [language]: compiled } });
  return (key, values) => i18n._(key, values);
}

/**
 * The words of one part of the interface, as ICU messages. English must have exactly the keys of French.
 * Compiled on first use.
 */
export function defineWords<const F extends Catalogue>(words: {
  readonly fr: F;
  readonly en: { readonly [K in keyof F]: string };
}): UseWords<Extract<keyof F, string>> {
  type Key = Extract<keyof F, string>;
  const said = new Map<Language, Say<Key>>();
  const inLanguage = (language: Language): Say<Key> => {
    const known = said.get(language) ?? sayer<Key>(language, words[language]);
    said.set(language, known);
    return known;
  };
  function useWords(): Say<Key> {
    const language = useLanguage((state) => state.language);
    return useCallback((key, values) => inLanguage(language)(key, values), [language]);
  }
  return Object.assign(useWords, { in: inLanguage });
}
