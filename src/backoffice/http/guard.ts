import { authenticate } from '../auth/authenticate.ts';
import { COOKIE } from '../auth/cookie.ts';
import type { App, Context } from './context.ts';
import { problem } from './problem.ts';

/** Holds every route under /api to the access it declares; a route that declares none stops the start. */
export function guard(app: App, context: Context): void {
  app.decorateRequest('actor', null);
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api') && route.config?.access === undefined)
      throw new Error(`${String(route.method)} ${route.url} does not say who may use it: set config.access`);
  });
  app.addHook('onRequest', async (request) => {
    const { access } = request.routeOptions.config;
    if (access === undefined || access === 'public') return;
    const actor = await authenticate(context, request.cookies[COOKIE]);
    if (!actor) throw problem('session-needed');
    if (!access.includes(actor.user.role)) throw problem('not-allowed');
    request.actor = actor;
  });
}
