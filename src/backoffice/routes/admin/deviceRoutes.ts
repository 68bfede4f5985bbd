import * as z from 'zod/mini';
import { devicesResponseSchema } from '../../../sync/desk.ts';
import { PATHS, problemSchema } from '../../../sync/protocol.ts';
import { audit } from '../../auth/audit.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { ADMINISTRATORS, DESK } from '../../http/context.ts';
import { listDevices, revokeDevice } from './devices.ts';
import { idParams } from './idParams.ts';

/** The tablets and browsers of an organisation. */
export function deviceRoutes(app: App, context: Context): void {
  app.get(
    `${PATHS.admin}/devices`,
    {
      config: { access: DESK },
      schema: { summary: 'Devices and what they have not sent yet', response: { 200: devicesResponseSchema } },
    },
    async (request) => ({ devices: await listDevices(context.store, actorOf(request).organisation) }),
  );

  app.delete(
    `${PATHS.admin}/devices/:id`,
    {
      config: { access: ADMINISTRATORS },
      schema: { summary: 'Revoke a device', params: idParams, response: { 204: z.null(), 404: problemSchema } },
    },
    async (request, reply) => {
      const { organisation, user } = actorOf(request);
      const { id } = request.params;
      await revokeDevice(context, organisation, id);
      audit(request, 'device-revoked', { organisation, by: user.id, device: id });
      return reply.code(204).send(null);
    },
  );
}
