import { authenticate } from '../auth/authenticate.ts';
import { COOKIE } from '../auth/cookie.ts';
import type { App, Context } from './context.ts';
import { problem } from './problem.ts';

/**
 * Holds every route to the access it declares; one that declares none stops the start. The session is looked up after
 * the rate limit and before the body is read, so that a stranger costs neither the database nor memory.
 */
export function guard(app: App, context: Context): void {
  app.decorateRequest('actor', null);
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.access === undefined)
      throw new Error(`${String(method)} ${url} does not say who may use it: set config.access`);
  });
  app.addHook('preParsing', async (request) => {
    if (request.is404) return;
    const { access } = request.routeOptions.config;
    if (access === 'public') return;
    const actor = await authenticate(context, request.cookies[COOKIE]);
    if (!actor) throw problem('session-needed');
    if (!access?.includes(actor.user.role)) throw problem('not-allowed');
    request.actor = actor;
  });
}
