import type { FastifyRequest } from 'fastify';
import { COOKIE } from './cookie.ts';
import { tokenHash } from './token.ts';

/** SHA-256 of the session cookie that a request carries, whether or not it still opens a session; null without one. */
export function shownTokenHash(request: FastifyRequest): string | null {
  const cookie = request.cookies[COOKIE];
  return cookie === undefined || cookie === '' ? null : tokenHash(cookie);
}
