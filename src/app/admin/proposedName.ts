import type { useAdminWords } from './words.ts';

/** CSS pixels of the shorter side from which a touch screen is called a tablet. */
const TABLET = 600;

/** A name for this device: what it is, until somebody gives it a better one. */
export function proposedName(say: ReturnType<typeof useAdminWords>): string {
  if (navigator.maxTouchPoints === 0) return say('computer');
  return say(Math.min(screen.width, screen.height) >= TABLET ? 'tablet' : 'phone');
}
