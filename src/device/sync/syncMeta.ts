import type { SyncState } from '../device.ts';
import type { Context } from '../context.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import type { SyncMeta } from '../store/rows.ts';

const NEVER: SyncMeta = { state: 'idle', problem: null, lastContactAt: null };

/** Says how the round goes, for every tab to show. `contact`: the back office has just answered. */
export async function say(
  { database, environment }: Context,
  state: SyncState,
  problem: string | null,
  contact: boolean,
): Promise<void> {
  const before = (await readMeta(database, 'sync')) ?? NEVER;
  if (!contact && before.state === state && before.problem === problem) return;
  const lastContactAt = contact ? environment.now() : before.lastContactAt;
  await writeMeta(database, 'sync', { state, problem, lastContactAt });
}
