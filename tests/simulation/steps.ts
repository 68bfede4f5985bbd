import { type Random, randomFrom } from '../../src/backoffice/demo/random.ts';

/** What a seed does, one after the other. */
export type Step = {
  readonly what:
    | 'record'
    | 'edit'
    | 'comment'
    | 'status'
    | 'settle'
    | 'sync'
    | 'network'
    | 'arrive'
    | 'time'
    | 'kill'
    | 'full'
    | 'close'
    | 'page'
    | 'freeze'
    | 'lose'
    | 'clock'
    | 'image'
    | 'old-disk'
    | 'erase'
    | 'save'
    | 'bring'
    | 'desk'
    | 'wire'
    | 'move'
    | 'judge'
    | 'arbitrate'
    | 'reassign'
    | 'remove'
    | 'expire'
    | 'together'
    | 'hear'
    | 'switch'
    | 'hand-on'
    | 'round'
    | 'back-up'
    | 'restore';
  /** Which tablet: counted round. */
  readonly tablet: number;
  /** Seed of what it draws. */
  readonly seed: number;
};

const WHAT: readonly (readonly [Step['what'], number])[] = [
  ['record', 8],
  ['edit', 9],
  ['comment', 3],
  ['status', 3],
  ['settle', 5],
  ['sync', 8],
  ['network', 30],
  ['time', 8],
  ['kill', 5],
  ['full', 2],
  ['close', 2],
  ['page', 4],
  ['freeze', 1],
  ['lose', 1],
  ['clock', 2],
  ['image', 1],
  ['old-disk', 1],
  ['erase', 1],
  ['wire', 3],
  ['move', 2],
  ['judge', 4],
  ['arbitrate', 1],
  ['reassign', 1],
  ['remove', 2],
  ['expire', 1],
  ['together', 14],
  ['hear', 3],
  ['back-up', 1],
  ['restore', 1],
];
/** What makes a first sync begin, and what may come in the middle of one. A backup is soon restored. */
const AROUND_CHUNKS: readonly (readonly [Step['what'], number])[] = [
  ['reassign', 4],
  ['move', 4],
  ['kill', 2],
  ['back-up', 3],
  ['restore', 3],
];
/** What is written on files and brought from them, and why. */
const AROUND_FILES: readonly (readonly [Step['what'], number])[] = [
  ['save', 5],
  ['bring', 3],
  ['desk', 3],
  ['erase', 1],
  ['old-disk', 1],
];
const FOCUSED = 0xdaa66d13;
const RESCUED = 0x6d2b79f5;
const CHUNKED = 0x41166b6d;
const [FEWEST, MOST] = [40, 140];

/** Whether the tablets of this seed are shared: each by two agents. */
export function isShared(seed: number): boolean {
  return randomFrom(seed ^ 0x2c1b3c6d).chance(0.4);
}

/** Whether the back office of this seed brings first syncs in chunks. */
export function isInChunks(seed: number): boolean {
  return randomFrom(seed ^ CHUNKED).chance(0.3);
}

/** Whether agents of this seed save their work on files, which somebody brings. */
export function isRescued(seed: number): boolean {
  return randomFrom(seed ^ RESCUED).chance(0.25);
}

/** Whether all agents of this seed change one record. A restored backup counts its revisions anew under their hands. */
export function isFocused(seed: number): boolean {
  return randomFrom(seed ^ FOCUSED).chance(0.1);
}

/**
 * One agent's remarks make a record's revision higher, and another reads it; the first one's clock is put right, by which
 * days of grace may seem over; a backup of before is restored; a third changes the record, and then the one who had read
 * it in the lost time does.
 */
function lostTime(random: Random): readonly Step[] {
  const story: readonly (readonly [Step['what'], number])[] = [
    ['record', 0],
    ['round', 0],
    ['round', 2],
    ['back-up', 0],
    ['comment', 0],
    ['comment', 0],
    ['comment', 0],
    ['round', 0],
    ['clock', 0],
    ['round', 0],
    ['round', 1],
    ['restore', 0],
    ['round', 2],
    ['edit', 2],
    ['round', 2],
    ['edit', 1],
    ['round', 1],
  ];
  return story.map(([what, tablet]) => ({ what, tablet, seed: random.whole(0, 2 ** 31) }));
}

/**
 * The back office is restored, and the tablet that begins anew is handed over in the middle of it, and back again before
 * it asked for anything.
 */
function handedBack(random: Random): readonly Step[] {
  const arrivals = Array.from({ length: random.whole(4, 9) }, (): Step['what'] => 'arrive');
  const story: readonly Step['what'][] = [
    'round',
    'back-up',
    'restore',
    'sync',
    ...arrivals,
    'hand-on',
    'hand-on',
    'round',
  ];
  return story.map((what) => ({ what, tablet: 0, seed: random.whole(0, 2 ** 31) }));
}

/** The steps of a seed: data, so that a failing seed can be told with fewer of them. */
export function stepsOf(seed: number): readonly Step[] {
  const random = randomFrom(seed);
  const steps = Array.from({ length: random.whole(FEWEST, MOST) }, (): Step => ({
    what: random.weighted(WHAT),
    tablet: random.whole(0, 4),
    seed: random.whole(0, 2 ** 31),
  }));
  const more = (chance: number, pick: () => Step['what']): readonly Step[] =>
    random.chance(chance) ? [{ what: pick(), tablet: random.whole(0, 4), seed: random.whole(0, 2 ** 31) }] : [];
  const shared = isShared(seed);
  const inChunks = isInChunks(seed);
  const rescued = isRescued(seed);
  const before = isFocused(seed) ? lostTime(random) : [];
  // Last: whatever begins anew later would bring what was lacking.
  const after = shared && inChunks && random.chance(0.5) ? handedBack(random) : [];
  const mixed = [...before, ...steps].flatMap((step) => [
    ...(shared ? more(0.06, () => 'switch') : []),
    ...(rescued ? more(0.12, () => random.weighted(AROUND_FILES)) : []),
    ...(inChunks ? more(0.15, () => random.weighted(shared ? [...AROUND_CHUNKS, ['switch', 6]] : AROUND_CHUNKS)) : []),
    step,
  ]);
  return [...mixed, ...after];
}
