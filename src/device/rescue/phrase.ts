/** Letters and figures that nobody takes for one another, however they are written down. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const LETTERS_OF_A_GROUP = 4;

/** A phrase of 79 bits, made for being written on paper: `k7qf-2m9d-x4hn-pt6w`. */
export function proposedPhrase(): string {
  const letters: string[] = [];
  while (letters.length < GROUPS * LETTERS_OF_A_GROUP) {
    const [drawn = 0] = crypto.getRandomValues(new Uint8Array(1));
    const letter = LETTERS[drawn & 31];
    // 31 letters: the 32nd value is drawn again, so that each is as likely.
    if (letter !== undefined) letters.push(letter);
  }
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * LETTERS_OF_A_GROUP, (group + 1) * LETTERS_OF_A_GROUP).join(''),
  ).join('-');
}

/** Characters below which a phrase is refused: what is lost with the tablet must not be read by who finds the file. */
export const SHORTEST_PHRASE = 12;

/** A phrase as it is used: capitals, spaces and dashes do not count, whatever keyboard it is typed on. */
export function plainPhrase(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
