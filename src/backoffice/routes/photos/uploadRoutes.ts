import { Metadata } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { MAX_PHOTO_BYTES, PATHS, sha256Schema } from '../../../sync/protocol.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { EVERYBODY } from '../../http/context.ts';
import { HttpProblem, problem } from '../../http/problem.ts';
import { type Upload, Uploads, uploadsFolder } from '../../photos/uploads.ts';
import { tusReply } from '../../http/tusReply.ts';
import { announcedUpload, tusRoutes, wholeUpload } from '../../http/tusRoutes.ts';

const metadataSchema = z.object({ sha256: sha256Schema, intervention: z.string().check(z.maxLength(64)) });

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
    const { sha256, intervention, size } = announcedUpload(request, {
      schema: metadataSchema,
      most: MAX_PHOTO_BYTES,
      tooLarge: 'photo-too-large',
    });
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
    return wholeUpload(reply, upload.size);
  }

  async function goOn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    await uploadOf(request);
    return tusReply(uploads.server, request, reply);
  }

  tusRoutes(app, context, {
    path: PATHS.uploads,
    access: EVERYBODY,
    most: MAX_PHOTO_BYTES,
    what: 'a photo',
    folder: uploadsFolder(context),
    create,
    standing,
    goOn,
  });
}
