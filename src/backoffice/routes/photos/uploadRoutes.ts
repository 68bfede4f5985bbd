import { Metadata } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { MAX_PHOTO_BYTES, PATHS, sha256Schema } from '../../../sync/protocol.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { EVERYBODY } from '../../http/context.ts';
import { HttpProblem, problem } from '../../http/problem.ts';
import { dropAbandonedUploads } from '../../photos/dropAbandonedUploads.ts';
import { type Upload, Uploads, uploadsFolder } from '../../photos/uploads.ts';
import { tusReply } from './tusReply.ts';

const HOUR = 3_600_000;

const metadataSchema = z.object({ sha256: sha256Schema, intervention: z.string().check(z.maxLength(64)) });

/** What the device says of the photo it is about to send. */
function announced(request: FastifyRequest): z.infer<typeof metadataSchema> & { readonly size: number } {
  const size = Number(request.headers['upload-length']);
  if (!Number.isSafeInteger(size) || size <= 0) throw problem('request-invalid');
  if (size > MAX_PHOTO_BYTES) throw problem('photo-too-large');
  const header = request.headers['upload-metadata'];
  let metadata: unknown;
  try {
    metadata = Metadata.parse(typeof header === 'string' ? header : '');
  } catch {
    throw problem('request-invalid');
  }
  const parsed = metadataSchema.safeParse(metadata);
  if (!parsed.success) throw problem('request-invalid');
  return { ...parsed.data, size };
}

/** Resumable uploads of photos, tus 1.0. A photo is taken only for an intervention that names it, with its size. */
export function uploadRoutes(app: App, context: Context): void {
  const uploads = new Uploads(context);

  async function uploadOf(request: FastifyRequest): Promise<Upload> {
    const { id } = request.params as { readonly id: string };
    const upload = await uploads.find(id);
    if (upload?.organisation !== actorOf(request).organisation) throw problem('not-found');
    return upload;
  }

  async function create(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { organisation } = actorOf(request);
    const { sha256, intervention, size } = announced(request);
    const photo = await context.store.db
      .selectFrom('photos')
      .select('size')
      .where('organisation', '=', organisation)
      .where('intervention', '=', intervention)
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    if (!photo) throw problem('photo-unknown');
    if (photo.size !== size) throw problem('photo-hash-mismatch');
    const metadata = Metadata.stringify({ organisation, sha256, intervention });
    return tusReply(uploads.server, request, reply, { 'upload-metadata': metadata });
  }

  /**
   * Where an upload stands. One that came whole just before a crash is taken now; of one that was taken the device is
   * told that all of it is here, even if it missed the answer.
   */
  async function standing(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const upload = await uploadOf(request);
    if (upload.offset === upload.size)
      await uploads.settle(upload).catch((error: unknown) => {
        throw error instanceof HttpProblem ? problem('not-found') : error;
      });
    else if (upload.offset !== null) return tusReply(uploads.server, request, reply);
    else if (!(await uploads.wasTaken(upload))) throw problem('not-found');
    return reply
      .code(200)
      .header('tus-resumable', '1.0.0')
      .header('cache-control', 'no-store')
      .header('upload-offset', String(upload.size))
      .header('upload-length', String(upload.size))
      .send();
  }

  async function goOn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    await uploadOf(request);
    return tusReply(uploads.server, request, reply);
  }

  void app.register((scope, _options, done) => {
    // The bytes go to the library as they come; nothing holds a photo whole in memory.
    scope.addContentTypeParser('application/offset+octet-stream', (_request, payload, parsed) => {
      parsed(null, payload);
    });
    const route = { config: { access: EVERYBODY }, bodyLimit: MAX_PHOTO_BYTES };
    const described = (summary: string) => ({ ...route, schema: { summary } });
    scope.post(PATHS.uploads, described('Begin a resumable upload of a photo (tus 1.0)'), create);
    const one = `${PATHS.uploads}/:id`;
    scope.route({ method: 'HEAD', url: one, ...described('How much of an upload is here'), handler: standing });
    scope.patch(one, described('Send bytes of an upload'), goOn);
    scope.delete(one, described('Give an upload up'), goOn);
    done();
  });

  const tidy = (): void => {
    dropAbandonedUploads(uploadsFolder(context), Date.now()).catch(context.onBug);
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
