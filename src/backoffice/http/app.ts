import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyServerOptions, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { routes } from '../routes/index.ts';
import { answerFailures } from './answerFailures.ts';
import type { App, Context } from './context.ts';
import { guard } from './guard.ts';
import { openapi } from './openapi.ts';
import { pages } from './pages.ts';
import { problem, sendProblem } from './problem.ts';
import { sameOrigin } from './sameOrigin.ts';
import { securityHeaders } from './securityHeaders.ts';

/** Bytes of a request body; routes that take more say so. */
const SMALL_BODY = 64 * 1024;
/** A whole crew may sit behind one address. */
const REQUESTS_PER_MINUTE = 3000;
/** Milliseconds in which a request must have arrived: an upload cut by it resumes where it stood. */
const REQUEST_TIMEOUT = 300_000;

export type AppOptions = {
  /** Folder of the built application. */
  readonly pagesFolder: string;
  /** Version of the program, for the OpenAPI document. */
  readonly version: string;
  /** Addresses of the proxies whose X-Forwarded-* headers are believed; none by default. */
  readonly trustedProxies?: string | undefined;
  readonly logger?: FastifyServerOptions['logger'];
};

/** The whole HTTP interface, ready to listen. */
export async function buildApp(context: Context, options: AppOptions): Promise<App> {
  const app: App = fastify({
    logger: options.logger ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustedProxies ?? false,
    bodyLimit: SMALL_BODY,
    requestTimeout: REQUEST_TIMEOUT,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_error, _request, reply) => {
      sendProblem(reply, 'request-invalid');
    },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  answerFailures(app, context);
  await securityHeaders(app, context);
  sameOrigin(app, context);
  await app.register(cookie);
  await app.register(rateLimit, {
    max: REQUESTS_PER_MINUTE,
    timeWindow: 60_000,
    errorResponseBuilder: () => problem('too-many-requests'),
  });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], globalDecompression: false });
  guard(app, context);
  await openapi(app, options.version);
  for (const register of routes) await register(app, context);
  await pages(app, options.pagesFolder);
  return app;
}
