import type { StorageHealth } from '../device.ts';
import type { Environment } from '../environment.ts';

/** Share of the quota from which the person is told. */
const LOW = 0.8;
/** Bytes that a photo with its thumbnail may take at most, and some more for what is written beside it. */
const ROOM_OF_A_PHOTO = 12 * 1024 * 1024;

function roomOf(usage: number | null, quota: number | null): StorageHealth['room'] {
  if (usage === null || quota === null) return 'enough';
  if (quota - usage < ROOM_OF_A_PHOTO) return 'full';
  return usage >= quota * LOW ? 'low' : 'enough';
}

/** What the browser says of the room it gives, and whether it may take it back. */
export async function storageHealth(storage: Environment['storage']): Promise<StorageHealth> {
  const estimate = await storage?.estimate?.();
  const usage = estimate?.usage ?? null;
  const quota = estimate?.quota ?? null;
  return { persisted: (await storage?.persisted?.()) ?? null, usage, quota, room: roomOf(usage, quota) };
}
