const FIRST = 2_000;
const LONGEST = 5 * 60_000;
const LONGEST_ASKED = 60 * 60_000;

/**
 * Milliseconds to wait after the nth failure in a row (1 for the first): doubling from 2 s to 5 min, of which a random
 * half (`random` in [0, 1)) so that tablets do not come back together. Never sooner than the back office asked for
 * (`retryAfter`, ms), up to one hour.
 */
export function backoff(failures: number, random: number, retryAfter: number | null = null): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.min(20, Math.max(0, failures - 1)));
  const own = Math.round(whole / 2 + (whole / 2) * random);
  return Math.max(own, Math.min(LONGEST_ASKED, retryAfter ?? 0));
}

/**
 * Milliseconds until a moment (UTC ms) that something waits for. None where it is further away than anything ever waits:
 * the clock was put back since.
 */
export function waitLeft(until: number, now: number): number {
  const left = until - now;
  return left > 0 && left <= LONGEST_ASKED ? left : 0;
}

/** Milliseconds asked for by a Retry-After header (seconds or an HTTP date); null without a readable one. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
