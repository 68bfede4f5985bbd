import { Metadata } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import type { ProblemCode } from '../../domain/problems.ts';
import { dropAbandonedUploads } from '../files/dropAbandonedUploads.ts';
import type { Access, App, Context } from './context.ts';
import { problem } from './problem.ts';

const HOUR = 3_600_000;

/** What a device says of the file it is about to send; its size in bytes. Throws 'request-invalid', or `tooLarge`. */
export function announcedUpload<T extends object>(
  request: FastifyRequest,
  {
    schema,
    most,
    tooLarge,
  }: { readonly schema: z.ZodMiniType<T>; readonly most: number; readonly tooLarge: ProblemCode },
): T & { readonly size: number } {
  const size = Number(request.headers['upload-length']);
  if (!Number.isSafeInteger(size) || size <= 0) throw problem('request-invalid');
  if (size > most) throw problem(tooLarge);
  const header = request.headers['upload-metadata'];
  let metadata: unknown;
  try {
    metadata = Metadata.parse(typeof header === 'string' ? header : '');
  } catch {
    throw problem('request-invalid');
  }
  const parsed = schema.safeParse(metadata);
  if (!parsed.success) throw problem('request-invalid');
  return { ...parsed.data, size };
}

/** Where an upload stands, for one of which all bytes are here. */
export function wholeUpload(reply: FastifyReply, size: number): FastifyReply {
  return reply
    .code(200)
    .header('tus-resumable', '1.0.0')
    .header('cache-control', 'no-store')
    .header('upload-offset', String(size))
    .header('upload-length', String(size))
    .send();
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

type TusRoutes = {
  readonly path: string;
  readonly access: Access;
  /** Bytes of one upload. */
  readonly most: number;
  /** For the OpenAPI document: what is sent. */
  readonly what: string;
  /** Where the uploads lie: those that nothing has touched for a week are dropped. */
  readonly folder: string;
  readonly create: Handler;
  readonly standing: Handler;
  /** Sends bytes, or gives the upload up. */
  readonly goOn: Handler;
};

/** The routes of resumable uploads, tus 1.0. */
export function tusRoutes(app: App, context: Context, routes: TusRoutes): void {
  void app.register((scope, _options, done) => {
    // The bytes go to the library as they come; nothing holds a file whole in memory.
    scope.addContentTypeParser('application/offset+octet-stream', (_request, payload, parsed) => {
      parsed(null, payload);
    });
    const described = (summary: string) => ({
      config: { access: routes.access },
      bodyLimit: routes.most,
      schema: { summary },
    });
    scope.post(routes.path, described(`Begin a resumable upload of ${routes.what} (tus 1.0)`), routes.create);
    const one = `${routes.path}/:id`;
    scope.route({ method: 'HEAD', url: one, ...described('How much of an upload is here'), handler: routes.standing });
    scope.patch(one, described('Send bytes of an upload'), routes.goOn);
    scope.delete(one, described('Give an upload up'), routes.goOn);
    done();
  });

  const tidy = (): void => {
    dropAbandonedUploads(routes.folder, Date.now()).catch(context.onBug);
  };
  const hourly = setInterval(tidy, HOUR).unref();
  app.addHook('onReady', (done) => {
    tidy();
    done();
  });
  app.addHook('onClose', (_app, done) => {
    clearInterval(hourly);
    done();
  });
}
