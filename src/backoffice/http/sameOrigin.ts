import type { FastifyRequest } from 'fastify';
import type { App, Context } from './context.ts';
import { problem } from './problem.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** Browsers say where a request comes from; what says nothing is no browser, and carries nobody's cookie by accident. */
function comesFromElsewhere(request: FastifyRequest, publicUrl: string | null): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site !== 'same-origin';
  const { origin } = request.headers;
  if (origin === undefined) return false;
  const host = hostOf(origin);
  return host === null || (host !== request.host && host !== hostOf(publicUrl ?? ''));
}

/** Refuses every change that a page of another site asks for, on top of the cookie's SameSite. */
export function sameOrigin(app: App, context: Context): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const refused = !SAFE.has(request.method) && comesFromElsewhere(request, context.publicUrl);
    done(refused ? problem('origin-refused') : undefined);
  });
}
