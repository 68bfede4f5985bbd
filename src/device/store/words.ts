const MOST = 60;
const SEARCHED = ['address', 'reference', 'crew', 'signature', 'reason', 'inscription', 'support'] as const;

/** Words of a text: lower case, without accents, each once. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Words by which a record is found: its address, reference and short texts. */
export function searchWords(fields: { readonly [field: string]: unknown }): readonly string[] {
  const texts = SEARCHED.map((name) => fields[name]).filter((value) => typeof value === 'string');
  return wordsOf(texts.join(' ')).slice(0, MOST);
}
