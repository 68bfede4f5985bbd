import { MAX_HEARD } from '../../sync/protocol.ts';
import type { Database } from './database.ts';
import { readMetas, writeMeta } from './meta.ts';
import type { Heard } from './rows.ts';

/**
 * What the back office told this device of its feed: the epoch, and versions of it, of pages, offers and receipts. It
 * outlives a cursor that begins anew for another agent. null before the first answer.
 */
export async function heardOf(database: Database): Promise<Heard | null> {
  const [heard, cursor] = await readMetas(database, ['heard', 'cursor']);
  // A database of before it was written down has the cursor alone.
  return heard ?? (cursor && { epoch: cursor.epoch, versions: [cursor.version] });
}

/**
 * Notes a version that an answer tells of. `said`: what its request said was heard; being answered, all of it is of one
 * time with the answer, and the newest stands for it. What another tab heard meanwhile may not be, and is kept beside it.
 * `anew`: the feed was answered from the start, and what was said counts no more.
 */
export async function noteHeard(
  database: Database,
  { epoch, version }: { readonly epoch: string; readonly version: number },
  said: readonly number[],
  anew = false,
): Promise<void> {
  const before = await heardOf(database);
  const goesOn = before?.epoch === epoch;
  if (before && !goesOn && !anew) return;
  const others = goesOn ? before.versions.filter((each) => !said.includes(each)) : [];
  const newest = anew ? version : Math.max(version, ...said);
  await writeMeta(database, 'heard', { epoch, versions: [...new Set([newest, ...others])].slice(0, MAX_HEARD) });
}
