import { currentLanguage } from '../words/language.ts';

/** A number as it is typed in the language of the interface: no grouping, ',' in French. */
export function numberText(value: number): string {
  const text = String(value);
  return currentLanguage() === 'fr' ? text.replace('.', ',') : text;
}
