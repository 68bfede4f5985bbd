import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/**
 * One JSON line on the standard error for each audited event and failure; `level` is Pino's, 'info' by default. A
 * request is named by its route: no address with what stands in it, no header, no body, no cookie.
 */
export function logOptions(level: string | undefined): NonNullable<FastifyServerOptions['logger']> {
  return {
    level: level || 'info',
    stream: process.stderr,
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions.url, ip: request.ip }),
    },
  };
}
