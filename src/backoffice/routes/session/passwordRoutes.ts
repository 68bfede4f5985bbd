import * as z from 'zod/mini';
import { passwordChangeSchema, passwordResetSchema } from '../../../sync/desk.ts';
import { PATHS, problemSchema } from '../../../sync/protocol.ts';
import { audit } from '../../auth/audit.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { DESK } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { changePassword } from './changePassword.ts';
import { resetPassword } from './resetPassword.ts';
import { PER_ACCOUNT, PER_ADDRESS } from './tries.ts';

/** Another password for those who sign in with one. Agents have none. */
export function passwordRoutes(app: App, context: Context): void {
  const triesOnAccount = app.createRateLimit({
    ...PER_ACCOUNT,
    keyGenerator: (request) => actorOf(request).user.id,
  });

  app.post(
    PATHS.changePassword,
    {
      config: { access: DESK, rateLimit: PER_ADDRESS },
      schema: {
        summary: 'Change one’s own password; the other sessions of that person end',
        body: passwordChangeSchema,
        response: { 204: z.null(), 403: problemSchema, 429: problemSchema },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const tries = await triesOnAccount(request);
      if (!tries.isAllowed && tries.isExceeded) throw problem('too-many-requests');
      const { organisation, user } = actor;
      const changed = await changePassword(context, actor, request.body);
      audit(request, changed ? 'password-changed' : 'password-refused', { organisation, by: user.id });
      if (!changed) throw problem('password-wrong');
      return reply.code(204).send(null);
    },
  );

  app.post(
    PATHS.resetPassword,
    {
      config: { access: 'public', rateLimit: PER_ADDRESS },
      schema: {
        summary: 'Choose a new password with a one-use code; all sessions of that person end',
        body: passwordResetSchema,
        response: { 204: z.null(), 401: problemSchema, 429: problemSchema },
      },
    },
    async (request, reply) => {
      const reset = await resetPassword(context, request.body);
      if (!reset) {
        audit(request, 'code-refused');
        throw problem('code-wrong');
      }
      audit(request, 'password-reset', reset);
      return reply.code(204).send(null);
    },
  );
}
