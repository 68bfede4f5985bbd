import type * as z from 'zod/mini';
import { problemSchema } from '../../sync/protocol.ts';
import type { Outcome } from '../device.ts';

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

export type Ask<T> = {
  readonly path: string;
  readonly schema: z.ZodMiniType<T>;
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
};

const failed = (code: string): { readonly ok: false; readonly code: string } => ({ ok: false, code });

/** Code of a refused request: the problem in its body, else what the HTTP status means. */
function codeOfStatus(status: number): string {
  if (status === 401) return 'session-needed';
  if (status === 403) return 'not-allowed';
  if (status === 404) return 'not-found';
  if (status === 413) return 'request-too-large';
  if (status === 429) return 'too-many-requests';
  if (status >= 502) return 'server-unavailable';
  return status >= 500 ? 'internal-error' : 'request-invalid';
}

async function readJson(response: Response): Promise<Outcome<unknown>> {
  if (response.status === 204) return { ok: true, value: null };
  const type = response.headers.get('content-type') ?? '';
  if (!/[/+]json\b/.test(type)) return failed('answer-not-understood');
  try {
    return { ok: true, value: await response.json() };
  } catch {
    // Cut in mid-body, or not JSON whatever its header says.
    return failed('answer-not-understood');
  }
}

type Sent = Pick<Ask<unknown>, 'path' | 'method' | 'body' | 'signal'>;

async function respond(fetch: Fetch, ask: Sent, accept: string): Promise<Response | null> {
  try {
    return await fetch(ask.path, {
      method: ask.method ?? 'GET',
      credentials: 'same-origin',
      headers: { accept, ...(ask.body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
      ...(ask.signal ? { signal: ask.signal } : {}),
    });
  } catch {
    return null;
  }
}

async function refused(response: Response): Promise<{ readonly ok: false; readonly code: string }> {
  const body = await readJson(response);
  const problem = body.ok ? problemSchema.safeParse(body.value) : null;
  return failed(problem?.success ? problem.data.code : codeOfStatus(response.status));
}

/**
 * One request of the desk to the back office. Never throws for what the network or the back office does: the
 * code of a problem comes back instead. An aborted request answers 'offline', which its caller no longer reads.
 */
export async function request<T>(fetch: Fetch, ask: Ask<T>): Promise<Outcome<T>> {
  const response = await respond(fetch, ask, 'application/json');
  if (!response) return failed('offline');
  if (!response.ok) return refused(response);
  const body = await readJson(response);
  if (!body.ok) return body;
  const read = ask.schema.safeParse(body.value);
  return read.success ? { ok: true, value: read.data } : failed('answer-not-understood');
}

/** The same for an answer in bytes; `read` gives null for bytes that it does not understand. */
export async function requestBytes<T>(
  fetch: Fetch,
  ask: Sent & { readonly read: (bytes: ArrayBuffer) => T | null },
): Promise<Outcome<T>> {
  const response = await respond(fetch, ask, 'application/octet-stream');
  if (!response) return failed('offline');
  if (!response.ok) return refused(response);
  let bytes: ArrayBuffer;
  try {
    bytes = await response.arrayBuffer();
  } catch {
    return failed('offline');
  }
  const value = ask.read(bytes);
  return value === null ? failed('answer-not-understood') : { ok: true, value };
}
