import type { StorageHealth } from '../device.ts';
import type { Environment } from '../environment.ts';

/** What the browser says of the room it gives, and whether it may take it back. */
export async function storageHealth(storage: Environment['storage']): Promise<StorageHealth> {
  const estimate = await storage?.estimate?.();
  return {
    persisted: (await storage?.persisted?.()) ?? null,
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
  };
}
