import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../../domain/permissions.ts';
import type { Context } from '../http/context.ts';
import { cookieLife } from './sessionLife.ts';

export const COOKIE = 'sillage_session';

function options(context: Context, request: FastifyRequest) {
  const secure = request.protocol === 'https' || context.publicUrl?.startsWith('https:') === true;
  return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
}

/** Hands a session's secret to the browser, out of reach of scripts and of requests that other sites start. */
export function setSessionCookie(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  session: { readonly token: string; readonly role: Role },
): void {
  const maxAge = Math.floor(cookieLife(session.role) / 1000);
  void reply.setCookie(COOKIE, session.token, { ...options(context, request), maxAge });
}

export function clearSessionCookie(context: Context, request: FastifyRequest, reply: FastifyReply): void {
  void reply.clearCookie(COOKIE, options(context, request));
}
