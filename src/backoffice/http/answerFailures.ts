import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { App, Context } from './context.ts';
import { HttpProblem, sendProblem } from './problem.ts';

type Seen = Partial<Pick<FastifyError, 'code' | 'statusCode'>>;

function isFull(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100';
}

/** Every failure leaves as application/problem+json; what nobody expected is told to `onBug` and not to the asker. */
export function answerFailures(app: App, context: Context): void {
  app.setErrorHandler((error: unknown, _request, reply) => {
    if (error instanceof HttpProblem) return sendProblem(reply, error.code, error.details);
    if (hasZodFastifySchemaValidationErrors(error))
      return sendProblem(
        reply,
        'request-invalid',
        error.validation.slice(0, 20).map((each) => ({ path: each.instancePath, message: each.message })),
      );
    const { code, statusCode = 500 } = error as Seen;
    if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return sendProblem(reply, 'request-too-large');
    if (statusCode >= 400 && statusCode < 500) return sendProblem(reply, 'request-invalid');
    context.onBug(error);
    return sendProblem(reply, isFull(error) ? 'server-unavailable' : 'internal-error');
  });
}
