import type { Context } from '../context.ts';
import type { Outcome, StorageHealth } from '../device.ts';
import { storageHealth } from '../read/storageHealth.ts';

async function freeRoom(context: Context): Promise<boolean> {
  try {
    // Seldom needed: not part of what the first screen waits for.
    const housekeeping = await import('../sync/housekeeping.ts');
    return await housekeeping.freeRoom(context);
  } catch {
    // A disk so full that nothing can even be deleted.
    return false;
  }
}

/** Writes something; where the device is full, what the back office has anyway makes room, and it is tried once more. */
export async function withRoom<T>(context: Context, write: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await write();
  if (outcome.ok || outcome.code !== 'storage-full' || !(await freeRoom(context))) return outcome;
  return write();
}

/** What there is room for, after what the back office has anyway has made room. */
export async function roomHere(context: Context): Promise<StorageHealth> {
  const { storage } = context.environment;
  const health = await storageHealth(storage);
  if (health.room === 'enough' || !(await freeRoom(context))) return health;
  return storageHealth(storage);
}
