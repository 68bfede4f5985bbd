import type { Delivery, SyncState } from '../../device/device.ts';
import type { useDeliveryWords } from './words.ts';

type Say = ReturnType<typeof useDeliveryWords>;
type Tone = 'info' | 'warning' | 'success';

/** What the device is doing, in words; in an idle device, whether anything waits. */
export function stateText({ state, waiting }: Delivery, say: Say): { readonly tone: Tone; readonly sentence: string } {
  const said: { readonly [S in SyncState]: { readonly tone: Tone; readonly sentence: string } } = {
    idle:
      waiting === 0
        ? { tone: 'success', sentence: say('allReceived') }
        : { tone: 'info', sentence: say('idleWaiting') },
    sending: { tone: 'info', sentence: say('sending') },
    receiving: { tone: 'info', sentence: say('receiving') },
    offline: { tone: 'warning', sentence: say('offline') },
    'sign-in-needed': { tone: 'warning', sentence: say('signInNeeded') },
    'server-unavailable': { tone: 'warning', sentence: say('serverUnavailable') },
    'not-enrolled': { tone: 'warning', sentence: say('notEnrolled') },
  };
  return said[state];
}

/** Problems that the sentence of the state already says. */
const SAID_BY_STATE: readonly string[] = ['offline', 'server-unavailable', 'session-needed'];

/** Whether the problem's own sentence adds something to that of the state. */
export function saysMore(problem: string | null): problem is string {
  return problem !== null && !SAID_BY_STATE.includes(problem);
}
