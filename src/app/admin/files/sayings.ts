import type { FileSayings } from './FileCard.tsx';

/** What is said of every file. */
const SAYINGS = [
  'title',
  'lead',
  'how',
  'none',
  'choose',
  'replace',
  'done',
  'remove',
  'removeTitle',
  'removeText',
  'removed',
] as const satisfies readonly (keyof FileSayings)[];

/** The words of one file. */
export function sayingsOf(say: (name: (typeof SAYINGS)[number]) => string): FileSayings {
  return Object.fromEntries(SAYINGS.map((name) => [name, say(name)])) as FileSayings;
}
