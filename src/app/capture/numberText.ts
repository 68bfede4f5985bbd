import { currentLanguage } from '../words/language.ts';

/** A number as it is typed in the language of the interface: no grouping, ',' in French. */
export function numberText(value: number): string {
  const text = String(value);
  return currentLanguage() === 'fr' ? text.replace('.', ',') : text;
}

/**
 * The number that a text stands for: '2,5', '2.5', '1 200'. null for what is not wholly a number, as '2,' or '12m':
 * such a text stays in the draft as it was typed.
 */
export function numberFrom(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[-+]?(\d+(\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : null;
}
