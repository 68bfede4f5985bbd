import type { Context } from '../context.ts';
import { SYNC_TAG } from '../environment.ts';
import { readMeta } from '../store/meta.ts';

/** A holder that gave no sign of life for so long (milliseconds) is frozen or gone: its lock is taken. */
const FROZEN = 3 * 60_000;

/** Whether the lock was stolen from the one who held it. */
function isStolen(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}

/**
 * Runs a round unless another tab runs one: null then. It spares double work only; what keeps edits from counting
 * twice is the back office. Where there are no locks it simply runs.
 */
export async function withRoundLock<T>({ database, environment }: Context, run: () => Promise<T>): Promise<T | null> {
  const { locks } = environment;
  if (!locks) return run();
  try {
    const taken = await locks.request(SYNC_TAG, { ifAvailable: true }, async (lock) =>
      lock ? { value: await run() } : null,
    );
    if (taken) return taken.value;
    const beat = (await readMeta(database, 'beat')) ?? 0;
    if (Math.abs(environment.now() - beat) < FROZEN) return null;
    return await locks.request(SYNC_TAG, { steal: true }, run);
  } catch (error) {
    if (isStolen(error)) return null;
    throw error;
  }
}
