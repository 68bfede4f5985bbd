import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';
import type { Environment } from '../environment.ts';

/** A request that takes longer is given up, milliseconds, and what each byte of its body adds: 8 kB/s at least. */
const LONGEST = 60_000;
const PER_BYTE = 1 / 8;
const LOCKED = 423;

/**
 * Statuses of a refused question after an upload that say nothing of the upload. The library begins anew after all
 * but LOCKED ("try again later"), and would send again what is there.
 */
function saysNothingOfIt(method: string, status: number): boolean {
  return method === 'HEAD' && (status >= 500 || [401, 408, 429].includes(status));
}

type Body = Blob | null | undefined;

/** tus over the device's own fetch, with its session cookie. */
export function tusFetch(fetch: Environment['fetch']): HttpStack {
  return {
    getName: () => 'fetch',
    createRequest(method, url): HttpRequest {
      const headers = new Headers();
      const aborted = new AbortController();
      return {
        getMethod: () => method,
        getURL: () => url,
        setHeader(header, value) {
          headers.set(header, value);
        },
        getHeader: (header) => headers.get(header) ?? undefined,
        setProgressHandler() {
          // fetch tells nothing before the answer; chunks are counted instead.
        },
        async send(body: Body): Promise<HttpResponse> {
          const response = await fetch(url, {
            method,
            headers,
            credentials: 'same-origin',
            signal: AbortSignal.any([
              aborted.signal,
              AbortSignal.timeout(Math.ceil(LONGEST + (body?.size ?? 0) * PER_BYTE)),
            ]),
            ...(body ? { body } : {}),
          });
          const text = await response.text();
          return {
            getStatus: () => (saysNothingOfIt(method, response.status) ? LOCKED : response.status),
            getHeader: (header) => response.headers.get(header) ?? undefined,
            getBody: () => text,
            getUnderlyingObject: () => response,
          };
        },
        abort() {
          aborted.abort();
          return Promise.resolve();
        },
        getUnderlyingObject: () => null,
      };
    },
  };
}
