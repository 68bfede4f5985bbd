import { createReadStream } from 'node:fs';
import * as z from 'zod/mini';
import { basemapBytesSchema, basemapResponseSchema, MAX_BASEMAP_BYTES } from '../../../sync/basemap.ts';
import { PATHS, sha256Schema } from '../../../sync/protocol.ts';
import { audit } from '../../auth/audit.ts';
import { receiveBasemap } from '../../basemap/receiveBasemap.ts';
import { readOrganisationFile, removeOrganisationFile } from '../../files/organisationFile.ts';
import { fileUploadsFolder, organisationFilePath } from '../../files/paths.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { ADMINISTRATORS, EVERYBODY } from '../../http/context.ts';
import { fileUploadRoutes } from '../../http/fileUploadRoutes.ts';
import { problem } from '../../http/problem.ts';

/** The basemap that tablets keep, and its bytes. */
export function basemapRoutes(app: App, context: Context): void {
  app.get(
    PATHS.basemap,
    {
      config: { access: EVERYBODY },
      schema: { summary: 'The basemap of the territory', response: { 200: basemapResponseSchema } },
    },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      return { basemap: await readOrganisationFile(context, actorOf(request).organisation, 'basemap') };
    },
  );

  app.get(
    `${PATHS.basemap}/:sha256`,
    {
      config: { access: EVERYBODY },
      schema: {
        summary: 'Bytes of the basemap’s PMTiles file',
        params: z.object({ sha256: sha256Schema }),
        querystring: basemapBytesSchema,
      },
    },
    async (request, reply) => {
      const { organisation } = actorOf(request);
      const basemap = await readOrganisationFile(context, organisation, 'basemap');
      const { from, bytes } = request.query;
      if (basemap?.id !== request.params.sha256 || from >= basemap.size) throw problem('not-found');
      const end = Math.min(from + bytes, basemap.size);
      const path = organisationFilePath(context.dataFolder, 'basemap', organisation, basemap.id);
      return reply
        .type('application/vnd.pmtiles')
        .header('content-length', String(end - from))
        .header('cache-control', 'private, max-age=31536000, immutable')
        .send(createReadStream(path, { start: from, end: end - 1 }));
    },
  );

  app.delete(
    PATHS.basemap,
    {
      config: { access: ADMINISTRATORS },
      schema: { summary: 'Take the basemap away', response: { 204: z.null() } },
    },
    async (request, reply) => {
      const { organisation, user } = actorOf(request);
      await removeOrganisationFile(context, organisation, 'basemap');
      audit(request, 'basemap-removed', { organisation, by: user.id });
      return reply.code(204).send(null);
    },
  );

  fileUploadRoutes(app, context, {
    path: PATHS.basemapUploads,
    folder: fileUploadsFolder(context.dataFolder, 'basemap'),
    most: MAX_BASEMAP_BYTES,
    tooLarge: 'basemap-too-large',
    what: 'a basemap',
    event: 'basemap-sent',
    receive: receiveBasemap,
  });
}
