import type { Outcome } from '../device.ts';

const NAMES = new Map([
  ['QuotaExceededError', 'storage-full'],
  ['DatabaseClosedError', 'storage-unavailable'],
  ['InvalidStateError', 'storage-unavailable'],
  ['OpenFailedError', 'storage-unavailable'],
  ['MissingAPIError', 'storage-unavailable'],
  ['UnknownError', 'storage-unavailable'],
]);
const DEEPEST = 5;

/**
 * Code of a failed write that a person can do something about, or null for a bug. A full disk shows as
 * QuotaExceededError, or as an AbortError that has one inside.
 */
export function storageProblem(error: unknown): 'storage-full' | 'storage-unavailable' | null {
  let inner = error;
  let found: 'storage-full' | 'storage-unavailable' | null = null;
  for (let depth = 0; depth < DEEPEST && typeof inner === 'object' && inner !== null; depth += 1) {
    const code = 'name' in inner && typeof inner.name === 'string' ? NAMES.get(inner.name) : undefined;
    if (code === 'storage-full') return code;
    if (code === 'storage-unavailable') found = code;
    if ('failures' in inner && Array.isArray(inner.failures) && inner.failures.length > 0) inner = inner.failures[0];
    else inner = 'inner' in inner ? inner.inner : null;
  }
  return found;
}

/** What comes of work that writes; what kept it from being written is a value, told by its code, and a bug throws. */
export async function orStorageProblem<T>(work: () => PromiseLike<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const code = storageProblem(error);
    if (code === null) throw error;
    return { ok: false, code };
  }
}
