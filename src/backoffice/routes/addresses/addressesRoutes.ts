import { createReadStream } from 'node:fs';
import * as z from 'zod/mini';
import { addressesResponseSchema, MAX_ADDRESSES_BYTES } from '../../../sync/addresses.ts';
import { PATHS, sha256Schema } from '../../../sync/protocol.ts';
import { receiveAddresses } from '../../addresses/takeAddresses.ts';
import { audit } from '../../auth/audit.ts';
import { readOrganisationFile, removeOrganisationFile } from '../../files/organisationFile.ts';
import { fileUploadsFolder, organisationFilePath } from '../../files/paths.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { ADMINISTRATORS, EVERYBODY } from '../../http/context.ts';
import { fileUploadRoutes } from '../../http/fileUploadRoutes.ts';
import { problem } from '../../http/problem.ts';

/** The addresses of the territory that tablets keep. */
export function addressesRoutes(app: App, context: Context): void {
  app.get(
    PATHS.addresses,
    {
      config: { access: EVERYBODY },
      schema: { summary: 'The addresses of the territory', response: { 200: addressesResponseSchema } },
    },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      return { addresses: await readOrganisationFile(context, actorOf(request).organisation, 'addresses') };
    },
  );

  app.get(
    `${PATHS.addresses}/:sha256`,
    {
      config: { access: EVERYBODY },
      schema: { summary: 'The book of addresses, gzipped JSON', params: z.object({ sha256: sha256Schema }) },
    },
    async (request, reply) => {
      const { organisation } = actorOf(request);
      const addresses = await readOrganisationFile(context, organisation, 'addresses');
      if (addresses?.id !== request.params.sha256) throw problem('not-found');
      // Not as an encoding of JSON: the bytes that are kept are those whose hash is known.
      return reply
        .type('application/gzip')
        .header('content-length', String(addresses.size))
        .header('cache-control', 'private, max-age=31536000, immutable')
        .send(createReadStream(organisationFilePath(context.dataFolder, 'addresses', organisation, addresses.id)));
    },
  );

  app.delete(
    PATHS.addresses,
    {
      config: { access: ADMINISTRATORS },
      schema: { summary: 'Take the addresses away', response: { 204: z.null() } },
    },
    async (request, reply) => {
      const { organisation, user } = actorOf(request);
      await removeOrganisationFile(context, organisation, 'addresses');
      audit(request, 'addresses-removed', { organisation, by: user.id });
      return reply.code(204).send(null);
    },
  );

  fileUploadRoutes(app, context, {
    path: PATHS.addressUploads,
    folder: fileUploadsFolder(context.dataFolder, 'addresses'),
    most: MAX_ADDRESSES_BYTES,
    tooLarge: 'addresses-too-large',
    what: 'a file of addresses',
    event: 'addresses-sent',
    receive: receiveAddresses,
  });
}
