import type { Outcome } from '../device.ts';

export type StorageProblem = 'storage-full' | 'storage-closed' | 'storage-unavailable';

const NAMES = new Map<string, StorageProblem>([
  ['QuotaExceededError', 'storage-full'],
  ['AbortError', 'storage-closed'],
  ['DatabaseClosedError', 'storage-closed'],
  ['InvalidStateError', 'storage-unavailable'],
  ['OpenFailedError', 'storage-unavailable'],
  ['MissingAPIError', 'storage-unavailable'],
  ['UnknownError', 'storage-unavailable'],
]);
const DEEPEST = 5;

/**
 * Code of what the browser's storage did to a request, or null for a bug. A full disk shows as QuotaExceededError, or as
 * an AbortError that has one inside; an AbortError with nothing inside is a database that the browser closed by itself.
 */
export function storageProblem(error: unknown): StorageProblem | null {
  let inner = error;
  let found: StorageProblem | null = null;
  for (let depth = 0; depth < DEEPEST && typeof inner === 'object' && inner !== null; depth += 1) {
    const code = 'name' in inner && typeof inner.name === 'string' ? NAMES.get(inner.name) : undefined;
    if (code === 'storage-full') return code;
    if (code) found = code;
    if ('failures' in inner && Array.isArray(inner.failures) && inner.failures.length > 0) inner = inner.failures[0];
    else inner = 'inner' in inner ? inner.inner : null;
  }
  return found;
}

/** Does it once more where the browser had closed the database, which opens again by itself. */
export async function reopened<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = storageProblem(error);
    if (code === null || code === 'storage-full') throw error;
    return work();
  }
}

/** What comes of work that writes; what kept it from being written is a value, told by its code, and a bug throws. */
export async function orStorageProblem<T>(work: () => PromiseLike<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await reopened(work);
  } catch (error) {
    const code = storageProblem(error);
    if (code === null) throw error;
    return { ok: false, code };
  }
}
