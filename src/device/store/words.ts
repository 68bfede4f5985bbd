import { kinds } from '../../domain/kinds/index.ts';

const MOST = 60;
const SEARCHED = ['address', 'reference', 'crew', 'signature', 'reason', 'inscription', 'support'] as const;
/** Letters of the shortest word in the index. */
const SHORTEST = 3;
const STREETS =
  'rue avenue boulevard place allee allees chemin impasse route cours quai square passage des les sur street road lane the and';

/** Words of a text: lower case, without accents, each once. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

function valuesOffered(): readonly string[] {
  const fields = kinds.flatMap((kind) => kind.fields).filter((field) => SEARCHED.some((name) => name === field.name));
  return fields.flatMap((field) => ('options' in field ? field.options.map((option) => option.value) : []));
}

/**
 * Words that many records have. The newest records that have one are met soon without an index, which would take most
 * of the time of a first sync.
 */
const COMMON = new Set(wordsOf([STREETS, ...valuesOffered()].join(' ')));

/** Words by which a record is found: its address, reference and short texts. */
export function searchWords(fields: { readonly [field: string]: unknown }): readonly string[] {
  const texts = SEARCHED.map((name) => fields[name]).filter((value) => typeof value === 'string');
  return wordsOf(texts.join(' ')).slice(0, MOST);
}

/** Those of them that the index holds. */
export function indexedWords(fields: { readonly [field: string]: unknown }): readonly string[] {
  return searchWords(fields).filter((word) => word.length >= SHORTEST && !COMMON.has(word));
}

/** Whether the index holds every word that begins so. */
export function isLookedUp(beginning: string): boolean {
  return beginning.length >= SHORTEST && ![...COMMON].some((word) => word.startsWith(beginning));
}
