import { demonstrationResponseSchema, setupRequestSchema, setupStateSchema } from '../../../sync/desk.ts';
import { PATHS, problemSchema, sessionSchema } from '../../../sync/protocol.ts';
import { audit } from '../../auth/audit.ts';
import { setSessionCookie } from '../../auth/cookie.ts';
import { describeSession } from '../../auth/describeSession.ts';
import { deviceName } from '../../auth/deviceName.ts';
import { publicOrigin } from '../../auth/publicOrigin.ts';
import { shownTokenHash } from '../../auth/shownToken.ts';
import type { App, Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { isEmpty } from './isEmpty.ts';
import { setUp } from './setUp.ts';

const FEW = { max: 10, timeWindow: 60_000 };

/** The first run. Whoever comes first owns the installation; afterwards these routes only say that it is taken. */
export function setupRoutes(app: App, context: Context): void {
  app.get(
    PATHS.setup,
    {
      config: { access: 'public' },
      schema: { summary: 'Whether the installation is empty', response: { 200: setupStateSchema } },
    },
    async (_request, reply) => {
      void reply.header('cache-control', 'no-store');
      return { empty: await isEmpty(context.store) };
    },
  );

  app.post(
    PATHS.setup,
    {
      config: { access: 'public', rateLimit: FEW },
      schema: {
        summary: 'Create the organisation and its first administrator, once',
        body: setupRequestSchema,
        response: { 200: sessionSchema, 409: problemSchema },
      },
    },
    async (request, reply) => {
      const { name, organisation } = request.body;
      if (name.trim() === '' || organisation.trim() === '') throw problem('request-invalid');
      const browser = {
        name: deviceName(request.headers['user-agent']),
        shownTokenHash: shownTokenHash(request),
      };
      const signedIn = await setUp(context, request.body, browser);
      audit(request, 'installation-set-up', {
        organisation: signedIn.organisation,
        by: signedIn.user.id,
        device: signedIn.device,
      });
      setSessionCookie(context, request, reply, { token: signedIn.token, role: signedIn.user.role });
      return describeSession(context, signedIn);
    },
  );

  app.post(
    `${PATHS.setup}/demonstration`,
    {
      config: { access: 'public', rateLimit: FEW },
      schema: {
        summary: 'Load the fictitious demonstration, once',
        response: { 200: demonstrationResponseSchema, 409: problemSchema },
      },
    },
    async (request) => {
      if (!(await isEmpty(context.store))) throw problem('already-set-up');
      // Large, and needed once in the life of an installation at most.
      const { loadDemonstration } = await import('../../demo/loadDemonstration.ts');
      const demonstration = await loadDemonstration(context, publicOrigin(context, request));
      audit(request, 'demonstration-loaded');
      return demonstration;
    },
  );
}
