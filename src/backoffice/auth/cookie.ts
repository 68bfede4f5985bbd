import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../http/context.ts';

export const COOKIE = 'sillage_session';

function options(context: Context, request: FastifyRequest) {
  const secure = context.publicUrl?.startsWith('https:') ?? request.protocol === 'https';
  return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
}

export function setSessionCookie(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  expiresAt: number,
): void {
  const maxAge = Math.floor((expiresAt - context.now()) / 1000);
  void reply.setCookie(COOKIE, token, { ...options(context, request), maxAge });
}

export function clearSessionCookie(context: Context, request: FastifyRequest, reply: FastifyReply): void {
  void reply.clearCookie(COOKIE, options(context, request));
}
