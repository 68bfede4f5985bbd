import type { Delivery, SyncState } from '../../device/device.ts';
import type { Say } from '../words/defineWords.ts';
import type { useShellWords } from './words.ts';

type Words = ReturnType<typeof useShellWords> extends Say<infer K> ? K : never;

const STATES: { readonly [S in SyncState]: Words } = {
  idle: 'stateIdle',
  sending: 'stateSending',
  receiving: 'stateReceiving',
  offline: 'stateOffline',
  'sign-in-needed': 'stateSignIn',
  'server-unavailable': 'stateServer',
  'not-enrolled': 'stateNotEnrolled',
};

/** Where this device stands with the back office, in words. */
export function deliveryWords(
  delivery: Pick<Delivery, 'state' | 'waiting'>,
  say: Say<Words>,
): { readonly state: string; readonly waiting: string } {
  return {
    state: say(STATES[delivery.state]),
    waiting: delivery.waiting === 0 ? say('nothingWaits') : say('waiting', { n: delivery.waiting }),
  };
}
