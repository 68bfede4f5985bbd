import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { App } from './context.ts';
import { sendProblem } from './problem.ts';

/** Files whose name holds the hash of what is in them never change; all others are asked for again each time. */
function cacheOf(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Serves the built application. An address of a screen answers index.html, so that deep links open; a missing file or
 * an unknown address under /api answers a problem.
 */
export async function pages(app: App, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  if (built)
    await app.register(fastifyStatic, {
      root: folder,
      serve: false,
      cacheControl: false,
      dotfiles: 'deny',
      setHeaders: (reply, path) => {
        void reply.header('cache-control', cacheOf(path));
      },
    });
  app.get('/*', { config: { access: 'public' }, schema: { hide: true } }, (request, reply) => {
    const path = (request.params as { readonly '*': string })['*'];
    if (path === 'api' || path.startsWith('api/')) return sendProblem(reply, 'not-found');
    if (!built)
      return reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('The application is not built. Run: npm run build\n');
    return reply.sendFile(extname(path) === '' ? 'index.html' : path);
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (_request, reply) => sendProblem(reply, 'not-found'));
}
