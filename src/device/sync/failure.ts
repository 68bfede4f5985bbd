import type { Failure } from '../ask.ts';
import type { SyncState } from '../device.ts';

/** A failure that this device finds by itself. */
export function failure(code: string): Failure {
  return { ok: false, code, status: 0, told: false, retryAfter: null };
}

/** Whether the line gave way, rather than that somebody answered. */
export function isCut({ status, code }: Failure): boolean {
  return status === 0 && (code === 'server-unavailable' || code === 'upload-cut');
}

/** What the delivery screen says while this failure lasts. */
export function stateOf({ code }: Failure): SyncState {
  if (code === 'session-needed' || code === 'agent-not-here') return 'sign-in-needed';
  return code === 'offline' ? 'offline' : 'server-unavailable';
}
