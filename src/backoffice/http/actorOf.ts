import type { FastifyRequest } from 'fastify';
import type { Actor } from './context.ts';
import { problem } from './problem.ts';

/** Who makes the request, on a route that is not public. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw problem('session-needed');
  return request.actor;
}
