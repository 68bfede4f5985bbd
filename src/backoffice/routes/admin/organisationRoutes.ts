import * as z from 'zod/mini';
import { newSectorSchema, organisationPatchSchema } from '../../../sync/desk.ts';
import { PATHS } from '../../../sync/protocol.ts';
import { audit } from '../../auth/audit.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { ADMINISTRATORS } from '../../http/context.ts';
import { changeOrganisation } from './changeOrganisation.ts';
import { nameOf } from './nameOf.ts';
import { addSector } from './sectors.ts';

const sectorSchema = z.object({ id: z.string(), name: z.string() });

/** The organisation itself and its sectors. */
export function organisationRoutes(app: App, context: Context): void {
  app.post(
    `${PATHS.admin}/sectors`,
    {
      config: { access: ADMINISTRATORS },
      schema: {
        summary: 'Add a sector',
        body: newSectorSchema,
        response: { 200: sectorSchema, 201: sectorSchema },
      },
    },
    async (request, reply) => {
      const { organisation, user } = actorOf(request);
      const { id, name, added } = await addSector(context, organisation, nameOf(request.body.name));
      if (added) audit(request, 'sector-added', { organisation, by: user.id, sector: id });
      return reply.code(added ? 201 : 200).send({ id, name });
    },
  );

  app.patch(
    `${PATHS.admin}/organisation`,
    {
      config: { access: ADMINISTRATORS },
      schema: {
        summary: 'Change the name, basemap or bounds of the organisation',
        body: organisationPatchSchema,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { organisation, user } = actorOf(request);
      await changeOrganisation(context, organisation, request.body);
      audit(request, 'organisation-changed', { organisation, by: user.id });
      return reply.code(204).send(null);
    },
  );
}
