import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';
import type { Environment } from '../environment.ts';

/** Longest that one request of an upload may take, milliseconds. */
const LONGEST = 5 * 60_000;

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
            signal: AbortSignal.any([aborted.signal, AbortSignal.timeout(LONGEST)]),
            ...(body ? { body } : {}),
          });
          const text = await response.text();
          return {
            getStatus: () => response.status,
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
