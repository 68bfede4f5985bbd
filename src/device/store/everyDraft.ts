import type { Database } from './database.ts';
import type { DraftRow } from './rows.ts';

/** All open forms on this device, whoever's. Call it within a transaction over drafts and stowed, if within any. */
export async function everyDraft({ drafts, stowed }: Database): Promise<readonly DraftRow[]> {
  return [...(await drafts.toArray()), ...(await stowed.toArray())];
}
