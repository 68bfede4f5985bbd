import type { FastifyRequest } from 'fastify';
import type { Context } from '../http/context.ts';

/** Origin under which people reach the back office: the one it was told, else that of the request. */
export function publicOrigin(context: Context, request: FastifyRequest): string {
  return context.publicUrl === null ? `${request.protocol}://${request.host}` : new URL(context.publicUrl).origin;
}
