import type { FastifyReply } from 'fastify';
import type { ProblemCode } from '../../domain/problems.ts';
import { sentenceOf } from '../../domain/problems.ts';

/** HTTP status of a problem; 400 where none is listed. */
const STATUS: { readonly [code in ProblemCode]?: number } = {
  'session-needed': 401,
  'sign-in-wrong': 401,
  'code-wrong': 401,
  'password-wrong': 403,
  'not-allowed': 403,
  'origin-refused': 403,
  'agent-not-here': 403,
  'not-found': 404,
  'photo-not-received': 404,
  'chunk-gone': 404,
  'already-set-up': 409,
  'epoch-changed': 409,
  'email-taken': 409,
  'last-administrator': 409,
  'photo-unknown': 409,
  'request-too-large': 413,
  'photo-too-large': 413,
  'basemap-too-large': 413,
  'photo-not-an-image': 415,
  'basemap-unreadable': 415,
  'basemap-not-vector': 415,
  'basemap-schema-unknown': 422,
  'basemap-elsewhere': 422,
  'addresses-none': 422,
  'addresses-too-many': 422,
  'addresses-too-large': 413,
  'photo-hash-mismatch': 422,
  'hot-spots-too-many': 422,
  'too-many-requests': 429,
  'internal-error': 500,
  'server-unavailable': 503,
  'first-sync-not-ready': 503,
};

/** Seconds after which it is worth asking again. */
const RETRY_AFTER: { readonly [code in ProblemCode]?: number } = { 'first-sync-not-ready': 5 };

export function statusOfProblem(code: ProblemCode): number {
  return STATUS[code] ?? 400;
}

/** An expected failure on its way to the HTTP answer. */
export class HttpProblem extends Error {
  readonly code: ProblemCode;
  readonly details: unknown;

  constructor(code: ProblemCode, details?: unknown) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** `throw problem('not-found')` answers with its status, sentence and code. */
export function problem(code: ProblemCode, details?: unknown): HttpProblem {
  return new HttpProblem(code, details);
}

export function problemBody(code: ProblemCode, details?: unknown): object {
  return { code, message: sentenceOf(code), ...(details === undefined ? {} : { details }) };
}

export function sendProblem(reply: FastifyReply, code: ProblemCode, details?: unknown): FastifyReply {
  const seconds = RETRY_AFTER[code];
  if (seconds !== undefined) void reply.header('retry-after', String(seconds));
  return reply
    .code(statusOfProblem(code))
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(code, details)));
}
