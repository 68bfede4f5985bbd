import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Server } from '@tus/server';
import { PROBLEMS, type ProblemCode } from '../../domain/problems.ts';
import { problemBody, statusOfProblem } from './problem.ts';

function codeOf(status: number, body: string): ProblemCode {
  if (Object.hasOwn(PROBLEMS, body)) return body as ProblemCode;
  if (status === 404 || status === 410) return 'not-found';
  if (status === 413) return 'photo-too-large';
  return status >= 500 ? 'server-unavailable' : 'request-invalid';
}

/** The request as the upload library reads it; `overrides` replaces headers. */
function webRequest(request: FastifyRequest, overrides: { readonly [name: string]: string }): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries({ ...request.headers, ...overrides }))
    if (typeof value === 'string') headers.set(name, value);
  const url = new URL(request.url, 'http://uploads.invalid');
  const body = request.body instanceof Readable ? Readable.toWeb(request.body) : null;
  return new Request(url, {
    method: request.method,
    headers,
    ...(body === null ? {} : { body: body as unknown as ReadableStream, duplex: 'half' }),
  });
}

/**
 * Lets the upload library handle a request and sends its answer through Fastify, so that the security headers and
 * limits of every other route hold. Failures become problems, with the status that a tus client acts upon.
 */
export async function tusReply(
  server: Server,
  request: FastifyRequest,
  reply: FastifyReply,
  overrides: { readonly [name: string]: string } = {},
): Promise<FastifyReply> {
  const answer = await server.handleWeb(webRequest(request, overrides));
  const text = await answer.text();
  answer.headers.forEach((value, name) => {
    if (name !== 'content-length' && name !== 'content-type') void reply.header(name, value);
  });
  if (answer.status < 400) return reply.code(answer.status).send();
  const code = codeOf(answer.status, text.trim());
  const own = Object.hasOwn(PROBLEMS, text.trim());
  return reply
    .code(own ? statusOfProblem(code) : answer.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(code)));
}
