import { Metadata } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import type { ProblemCode } from '../../domain/problems.ts';
import type { AuditEvent } from '../auth/audit.ts';
import { audit } from '../auth/audit.ts';
import type { FileUpload, SentFile } from '../files/fileUploads.ts';
import { FileUploads } from '../files/fileUploads.ts';
import { actorOf } from './actorOf.ts';
import type { App, Context } from './context.ts';
import { ADMINISTRATORS } from './context.ts';
import { problem } from './problem.ts';
import { tusReply } from './tusReply.ts';
import { announcedUpload, tusRoutes, wholeUpload } from './tusRoutes.ts';

const metadataSchema = z.object({ name: z.string().check(z.minLength(1), z.maxLength(200)) });

type Sent = SentFile & {
  readonly tooLarge: ProblemCode;
  /** For the OpenAPI document: what is sent. */
  readonly what: string;
  readonly event: AuditEvent;
};

/**
 * Resumable uploads of a file of the organisation, by its administrators. The answer to its last bytes says what is
 * wrong with the file, if anything.
 */
export function fileUploadRoutes(app: App, context: Context, sent: Sent): void {
  const uploads = new FileUploads(context, sent);

  async function uploadOf(request: FastifyRequest): Promise<FileUpload> {
    const { id } = request.params as { readonly id: string };
    const upload = await uploads.find(id);
    if (upload?.organisation !== actorOf(request).organisation) throw problem('not-found');
    return upload;
  }

  async function create(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { organisation, user } = actorOf(request);
    const { name } = announcedUpload(request, { schema: metadataSchema, most: sent.most, tooLarge: sent.tooLarge });
    audit(request, sent.event, { organisation, by: user.id });
    return tusReply(uploads.server, request, reply, { 'upload-metadata': Metadata.stringify({ organisation, name }) });
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

  tusRoutes(app, context, { ...sent, access: ADMINISTRATORS, create, standing, goOn });
}
