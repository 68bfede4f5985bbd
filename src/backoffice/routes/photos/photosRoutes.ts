import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { Versioned } from '../../../domain/edit.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import { maySeePhotos } from '../../../domain/permissions.ts';
import { PATHS, photoAskSchema, photoReceiptsSchema, problemSchema, sha256Schema } from '../../../sync/protocol.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { Actor, App, Context } from '../../http/context.ts';
import { EVERYBODY } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { photoPath } from '../../photos/photoPath.ts';
import { among } from '../../store/among.ts';
import { isOfNow } from '../../store/leaps.ts';
import { thumbnail } from '../../photos/thumbnail.ts';

const ONE_YEAR = 'private, max-age=31536000, immutable';

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (file) => file.size,
    () => null,
  );
}

/** Throws where no record of the organisation has the photo, its bytes are not here, or this person may not see it. */
async function mustBeSeenBy(context: Context, actor: Actor, sha256: string): Promise<void> {
  const rows = await context.store.db
    .selectFrom('photos')
    .innerJoin('interventions', (join) =>
      join
        .onRef('interventions.organisation', '=', 'photos.organisation')
        .onRef('interventions.id', '=', 'photos.intervention'),
    )
    .select(['interventions.body', 'photos.received_at'])
    .where('photos.organisation', '=', actor.organisation)
    .where('photos.sha256', '=', sha256)
    .execute();
  const seen = rows.filter(({ body }) => {
    const { intervention } = JSON.parse(body) as Versioned;
    return maySeePhotos(actor.user, kindOf(intervention.kind, intervention.kindVersion), intervention);
  });
  if (seen.length === 0) throw problem('not-found');
  if (seen.every((row) => row.received_at === null)) throw problem('photo-not-received');
}

/** Proof of received photos, and their bytes. */
export function photosRoutes(app: App, context: Context): void {
  app.post(
    PATHS.photoReceipts,
    {
      config: { access: EVERYBODY },
      schema: {
        summary: 'Which of these photos are here, whole and verified',
        body: photoAskSchema,
        response: { 200: photoReceiptsSchema, 401: problemSchema, 409: problemSchema },
      },
    },
    async (request) => {
      const { organisation } = actorOf(request);
      const { hashes, epoch, heard = [] } = request.body;
      if (hashes.length === 0) return { received: [] };
      if (epoch !== undefined && !(await isOfNow(context, organisation, { epoch, versions: heard })))
        throw problem('epoch-changed');
      const rows = await context.store.db
        .selectFrom('photos')
        .select(['sha256', 'size'])
        .distinct()
        .where('organisation', '=', organisation)
        .where(among(context.store.db, 'sha256', hashes))
        .where('received_at', 'is not', null)
        .execute();
      // A device drops its bytes on this word: the file itself is looked at.
      const sizes = await Promise.all(
        rows.map((row) => sizeOf(photoPath(context.dataFolder, organisation, row.sha256))),
      );
      const feed = await context.store.db
        .selectFrom('organisations')
        .select(['epoch', 'version'])
        .where('id', '=', organisation)
        .executeTakeFirstOrThrow();
      return { received: rows.filter((row, index) => sizes[index] === row.size), feed };
    },
  );

  app.get(
    `${PATHS.photos}/:sha256`,
    {
      config: { access: EVERYBODY },
      schema: {
        summary: 'A photo, or its thumbnail of 320 px',
        params: z.object({ sha256: sha256Schema }),
        querystring: z.object({ size: z.optional(z.enum(['thumb', 'full'])) }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const { sha256 } = request.params;
      await mustBeSeenBy(context, actor, sha256);
      const full = photoPath(context.dataFolder, actor.organisation, sha256);
      const small =
        request.query.size === 'thumb' ? await thumbnail(context.dataFolder, actor.organisation, sha256) : null;
      const path = small ?? full;
      const size = await sizeOf(path);
      if (size === null) throw problem('photo-not-received');
      const etag = `"${sha256}-${small === null ? 'full' : 'thumb'}"`;
      void reply.header('etag', etag).header('cache-control', ONE_YEAR);
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.type('image/jpeg').header('content-length', size).send(createReadStream(path));
    },
  );
}
