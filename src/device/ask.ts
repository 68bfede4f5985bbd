import type * as z from 'zod/mini';
import { readRetryAfter } from '../sync/backoff.ts';
import { problemSchema } from '../sync/protocol.ts';
import type { Environment } from './environment.ts';

/** A request that takes longer is given up, milliseconds. */
export const LONGEST = 60_000;

/** Why a request failed: a code of domain/problems.ts, with what the back office said of it. */
export type Failure = {
  readonly ok: false;
  readonly code: string;
  /** HTTP status; 0: no answer at all. */
  readonly status: number;
  /** Whether the code is the back office's own word. */
  readonly told: boolean;
  /** Milliseconds to wait that it asked for, or null. */
  readonly retryAfter: number | null;
};
export type Answer<T> = { readonly ok: true; readonly value: T } | Failure;

type Ask<T> = {
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  /** null: whatever the body is, it is not read. */
  readonly schema: z.ZodMiniType<T> | null;
};

function codeOfStatus(status: number): string {
  if (status === 401) return 'session-needed';
  if (status === 403) return 'not-allowed';
  if (status === 404) return 'not-found';
  if (status === 413) return 'request-too-large';
  if (status === 429) return 'too-many-requests';
  return status >= 500 ? 'server-unavailable' : 'answer-not-understood';
}

async function readJson(response: Response): Promise<unknown> {
  if (!/[/+]json\b/.test(response.headers.get('content-type') ?? '')) return undefined;
  try {
    return await response.json();
  } catch {
    // Cut in mid-body, or not JSON whatever its header says.
    return undefined;
  }
}

/**
 * Code of a refused answer. A 401 counts as the session's end only when the back office says so: a captive portal or
 * a proxy that asks for its own password must not look like it.
 */
async function refused(response: Response, now: number): Promise<Failure> {
  const problem = problemSchema.safeParse(await readJson(response));
  const code = problem.success
    ? problem.data.code
    : response.status === 401
      ? 'answer-not-understood'
      : codeOfStatus(response.status);
  return {
    ok: false,
    code,
    status: response.status,
    told: problem.success,
    retryAfter: readRetryAfter(response.headers.get('retry-after'), now),
  };
}

/** The answer of the back office to one request, unread. What goes wrong comes back as a value, never thrown. */
export async function respond(
  environment: Environment,
  request: Omit<Ask<unknown>, 'schema'>,
): Promise<Answer<Response>> {
  let response: Response;
  try {
    response = await environment.fetch(request.path, {
      method: request.method ?? 'GET',
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      signal: AbortSignal.timeout(LONGEST),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
  } catch {
    return cutOff(environment);
  }
  return response.ok ? { ok: true, value: response } : refused(response, environment.now());
}

/** The line gave way. */
export function cutOff(environment: Environment): Failure {
  const code = environment.online() ? 'server-unavailable' : 'offline';
  return { ok: false, code, status: 0, told: false, retryAfter: null };
}

/** One request to the back office. What the network or the back office does comes back as a value, never thrown. */
export async function ask<T>(environment: Environment, request: Ask<T>): Promise<Answer<T>> {
  const answer = await respond(environment, request);
  if (!answer.ok) return answer;
  if (request.schema === null) return { ok: true, value: null as T };
  const read = request.schema.safeParse(await readJson(answer.value));
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, code: 'answer-not-understood', status: answer.value.status, told: false, retryAfter: null };
}
