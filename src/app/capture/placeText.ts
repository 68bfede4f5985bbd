import type { Point } from '../../domain/intervention.ts';
import type { Position } from '../map/usePosition.ts';
import { formatDistance } from '../words/format.ts';
import type { useCaptureWords } from './words.ts';

type Say = ReturnType<typeof useCaptureWords>;

function gpsText(point: Point, improving: boolean, say: Say): string {
  return say(improving ? 'gpsImproving' : 'gpsAt', { accuracy: formatDistance(point.accuracy ?? 0) });
}

/** What is known of the position, and what to do where nothing is. */
export function placeText(point: Point | null, state: Position['state'], improving: boolean, say: Say): string {
  if (point) {
    const bySource: { readonly [S in Point['source']]: () => string } = {
      gps: () => gpsText(point, improving && state === 'ok', say),
      pin: () => say('pinPlaced'),
      address: () => say('fromAddress'),
      import: () => say('fromImport'),
    };
    return bySource[point.source]();
  }
  if (state === 'denied') return say('gpsDenied');
  if (state === 'unavailable') return say('gpsUnavailable');
  return say(state === 'asking' ? 'gpsAsking' : 'noPosition');
}
