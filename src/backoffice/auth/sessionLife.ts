import type { Role } from '../../domain/permissions.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Life = {
  /** Milliseconds without a request after which a session ends. */
  readonly idle: number;
  /** Milliseconds after which it ends whatever happens; null: never by itself. */
  readonly whole: number | null;
};

/**
 * A tablet must not lose its agent in mid-round: it stays signed in until it is revoked, or silent for 400 days (the
 * most that browsers keep a cookie). A desk, where a password can be typed, signs in at least each week.
 */
const SESSION_LIFE: { readonly [role in Role]: Life } = {
  agent: { idle: 400 * DAY, whole: null },
  supervisor: { idle: 12 * HOUR, whole: 7 * DAY },
  administrator: { idle: 12 * HOUR, whole: 7 * DAY },
};

/** When a session used now ends, in UTC milliseconds. */
export function sessionEnd(role: Role, createdAt: number, now: number): number {
  const { idle, whole } = SESSION_LIFE[role];
  return whole === null ? now + idle : Math.min(now + idle, createdAt + whole);
}

/** Milliseconds for which the browser keeps the cookie; idle time is held by the back office. */
export function cookieLife(role: Role): number {
  const { idle, whole } = SESSION_LIFE[role];
  return whole ?? idle;
}
