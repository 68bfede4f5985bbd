import { Metadata } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { MAX_BASEMAP_BYTES } from '../../../sync/basemap.ts';
import { PATHS } from '../../../sync/protocol.ts';
import { audit } from '../../auth/audit.ts';
import type { BasemapUpload } from '../../basemap/basemapUploads.ts';
import { BasemapUploads } from '../../basemap/basemapUploads.ts';
import { basemapUploadsFolder } from '../../basemap/basemapPaths.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { ADMINISTRATORS } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { tusReply } from '../../http/tusReply.ts';
import { announcedUpload, tusRoutes, wholeUpload } from '../../http/tusRoutes.ts';

const metadataSchema = z.object({ name: z.string().check(z.minLength(1), z.maxLength(200)) });

/** Resumable uploads of a basemap, tus 1.0. The answer to its last bytes says what is wrong with the file, if anything. */
export function basemapUploadRoutes(app: App, context: Context): void {
  const uploads = new BasemapUploads(context);

  async function uploadOf(request: FastifyRequest): Promise<BasemapUpload> {
    const { id } = request.params as { readonly id: string };
    const upload = await uploads.find(id);
    if (upload?.organisation !== actorOf(request).organisation) throw problem('not-found');
    return upload;
  }

  async function create(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { organisation, user } = actorOf(request);
    const { name } = announcedUpload(request, {
      schema: metadataSchema,
      most: MAX_BASEMAP_BYTES,
      tooLarge: 'basemap-too-large',
    });
    const metadata = Metadata.stringify({ organisation, name });
    audit(request, 'basemap-sent', { organisation, by: user.id });
    return tusReply(uploads.server, request, reply, { 'upload-metadata': metadata });
  }

  /** Where an upload stands. One that came whole just before a crash is taken now; one that was taken is gone. */
  async function standing(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const upload = await uploadOf(request);
    if (upload.offset === null) throw problem('not-found');
    if (upload.offset < upload.size) return tusReply(uploads.server, request, reply);
    await uploads.settle(upload);
    return wholeUpload(reply, upload.size);
  }

  async function goOn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    await uploadOf(request);
    return tusReply(uploads.server, request, reply);
  }

  tusRoutes(app, context, {
    path: PATHS.basemapUploads,
    access: ADMINISTRATORS,
    most: MAX_BASEMAP_BYTES,
    what: 'a basemap',
    folder: basemapUploadsFolder(context.dataFolder),
    create,
    standing,
    goOn,
  });
}
