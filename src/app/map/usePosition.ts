import { useEffect, useState } from 'react';
import type { Point } from '../../domain/intervention.ts';

export type Position =
  | { readonly state: 'unknown' | 'asking' | 'denied' | 'unavailable' }
  /**
   * `settled`: good enough, or the best there was in the time given; it moves no more. `heading`: where it moves to, in
   * degrees clockwise from north; null where it stands still or the device cannot tell.
   */
  | { readonly state: 'ok'; readonly point: Point; readonly settled: boolean; readonly heading: number | null };

type Options = {
  /** Asks for nothing while false. */
  readonly active?: boolean;
  /** Stops once the accuracy is this many metres or better; absent: follows the person. */
  readonly until?: number;
  /** Stops after this many milliseconds with the best position so far. Only with `until`. */
  readonly patience?: number;
  /** Another number forgets what was found and searches anew. */
  readonly turn?: number;
};

const UNKNOWN: Position = { state: 'unknown' };
const ASKING: Position = { state: 'asking' };
const UNAVAILABLE: Position = { state: 'unavailable' };
const PERMISSION_DENIED = 1;
/**
 * Milliseconds that a first position may be old: where one follows the person it is soon put right; whoever asks again
 * wants another one.
 */
const AGE = { goal: 10_000, again: 0, following: 300_000 };

function pointFrom({ coords }: GeolocationPosition): Point {
  return { lat: coords.latitude, lon: coords.longitude, accuracy: coords.accuracy, source: 'gps' };
}

/** Takes the newer of two positions, except that a search with a goal never gives up a better one. */
function better(before: Position, found: GeolocationPosition, until: number | undefined): Position {
  const point = pointFrom(found);
  const { heading } = found.coords;
  const settled = until !== undefined && (point.accuracy ?? Infinity) <= until;
  if (until !== undefined && before.state === 'ok') {
    if ((before.point.accuracy ?? Infinity) <= (point.accuracy ?? Infinity)) return before;
  }
  return { state: 'ok', point, settled, heading: Number.isFinite(heading) ? heading : null };
}

/** Where the device is. Watches only while the page is visible, so that a tablet in a pocket keeps its battery. */
export function usePosition({ active = true, until, patience, turn = 0 }: Options = {}): Position {
  const [position, setPosition] = useState<Position>(UNKNOWN);
  const [followed, setFollowed] = useState(turn);
  if (followed !== turn) {
    setFollowed(turn);
    setPosition(UNKNOWN);
  }
  const settled = position.state === 'ok' && position.settled;

  useEffect(() => {
    if (!active || settled) return;
    if (!('geolocation' in navigator)) return;
    const { geolocation } = navigator;
    let watch: number | undefined;
    const stop = (): void => {
      if (watch !== undefined) geolocation.clearWatch(watch);
      watch = undefined;
    };
    const begin = (): void => {
      if (watch !== undefined || document.visibilityState === 'hidden') return;
      watch = geolocation.watchPosition(
        (found) => {
          setPosition((before) => better(before, found, until));
        },
        (error) => {
          // A timeout after a first position loses nothing: the watch goes on.
          setPosition((before) =>
            before.state === 'ok' ? before : { state: error.code === PERMISSION_DENIED ? 'denied' : 'unavailable' },
          );
        },
        {
          enableHighAccuracy: true,
          maximumAge: until === undefined ? AGE.following : followed > 0 ? AGE.again : AGE.goal,
          timeout: 30_000,
        },
      );
    };
    const follow = (): void => {
      if (document.visibilityState === 'hidden') stop();
      else begin();
    };
    begin();
    document.addEventListener('visibilitychange', follow);
    const timer =
      until === undefined || patience === undefined
        ? undefined
        : setTimeout(() => {
            setPosition((before) => (before.state === 'ok' ? { ...before, settled: true } : { state: 'unavailable' }));
            stop();
          }, patience);
    return () => {
      stop();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [active, settled, until, patience, followed]);

  if (!active) return UNKNOWN;
  if (!('geolocation' in navigator)) return UNAVAILABLE;
  return position.state === 'unknown' ? ASKING : position;
}
