import type { Database } from './database.ts';
import { readMetas, writeMeta } from './meta.ts';
import type { Heard } from './rows.ts';

/**
 * What the back office told this device of its feed: the epoch, and the newest version, of a page, an offer or a receipt.
 * It outlives a cursor that begins anew for another agent. null before the first answer.
 */
export async function heardOf(database: Database): Promise<Heard | null> {
  const [heard, cursor] = await readMetas(database, ['heard', 'cursor']);
  // A database of before it was written down has the cursor alone.
  return heard ?? (cursor && { epoch: cursor.epoch, version: cursor.version });
}

/** Notes it. `anew`: the feed was answered from the start, and what was heard before counts no more. */
export async function noteHeard(database: Database, { epoch, version }: Heard, anew = false): Promise<void> {
  const before = anew ? null : await heardOf(database);
  if (before && (before.epoch !== epoch || before.version >= version)) return;
  await writeMeta(database, 'heard', { epoch, version });
}
