/** What people write for what stands in the base, folded. Sources: BAN guide of abbreviations, usage. */
const ABBREVIATIONS: { readonly [short: string]: readonly string[] } = {
  all: ['allee', 'allees'],
  av: ['avenue'],
  ave: ['avenue'],
  bd: ['boulevard'],
  bld: ['boulevard'],
  blvd: ['boulevard'],
  boul: ['boulevard'],
  bt: ['batiment'],
  car: ['carrefour'],
  che: ['chemin'],
  chm: ['chemin'],
  ch: ['chemin'],
  cite: ['cite'],
  crs: ['cours'],
  dom: ['domaine'],
  dr: ['docteur'],
  esp: ['esplanade'],
  fbg: ['faubourg'],
  fg: ['faubourg'],
  gal: ['general'],
  gd: ['grand', 'grande'],
  gen: ['general'],
  grd: ['grand', 'grande'],
  ham: ['hameau'],
  imp: ['impasse'],
  lot: ['lotissement'],
  mal: ['marechal'],
  pas: ['passage'],
  pl: ['place'],
  pr: ['professeur'],
  prof: ['professeur'],
  pte: ['porte', 'petite'],
  pt: ['pont', 'petit'],
  qu: ['quai'],
  r: ['rue'],
  res: ['residence'],
  rle: ['ruelle'],
  rpt: ['rond'],
  rte: ['route'],
  sen: ['sente', 'sentier'],
  sq: ['square'],
  st: ['saint'],
  ste: ['sainte'],
  za: ['zone'],
  zi: ['zone'],
};

/** Words that tell no street from another. */
const SMALL = new Set(['d', 'de', 'des', 'du', 'l', 'la', 'le', 'les', 'a', 'au', 'aux', 'et', 'en', 'sur']);

export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

export function expansionsOf(word: string): readonly string[] {
  return Object.hasOwn(ABBREVIATIONS, word) ? (ABBREVIATIONS[word] ?? []) : [];
}

/** Whether one typing error (a letter more, less, other, or two changed over) makes one word the beginning of the other. */
export function isNearlyBeginning(typed: string, word: string): boolean {
  for (let at = 0; at < typed.length; at += 1) {
    if (typed[at] === word[at]) continue;
    const [rest, other] = [typed.slice(at), word.slice(at)];
    return (
      other.startsWith(rest.slice(1)) ||
      other.slice(1).startsWith(rest) ||
      other.slice(1).startsWith(rest.slice(1)) ||
      (rest[0] === other[1] && rest[1] === other[0] && other.slice(2).startsWith(rest.slice(2)))
    );
  }
  return true;
}
