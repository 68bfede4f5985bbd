import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { signInSchema } from '../../../sync/desk.ts';
import type { Session } from '../../../sync/protocol.ts';
import {
  enrolRequestSchema,
  PATHS,
  problemSchema,
  sessionSchema,
  switchRequestSchema,
} from '../../../sync/protocol.ts';
import { audit } from '../../auth/audit.ts';
import { clearSessionCookie, COOKIE, setSessionCookie } from '../../auth/cookie.ts';
import { describeSession } from '../../auth/describeSession.ts';
import { deviceName } from '../../auth/deviceName.ts';
import { shownTokenHash } from '../../auth/shownToken.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { EVERYBODY } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { enrol } from './enrol.ts';
import type { SignedIn } from './signIn.ts';
import { signIn } from './signIn.ts';
import { switchAgent } from './switchAgent.ts';
import { PER_ACCOUNT, PER_ADDRESS } from './tries.ts';

const refusals = { 401: problemSchema, 429: problemSchema };

function emailIn(request: FastifyRequest): string {
  const { email } = signInSchema.parse(request.body);
  return email.trim().toLowerCase();
}

/** Who is signed in here, and the ways to sign in and out. */
export function sessionRoutes(app: App, context: Context): void {
  const triesOnAccount = app.createRateLimit({ ...PER_ACCOUNT, keyGenerator: emailIn });

  const welcome = (request: FastifyRequest, reply: FastifyReply, signedIn: SignedIn): Promise<Session> => {
    setSessionCookie(context, request, reply, { token: signedIn.token, role: signedIn.user.role });
    return describeSession(context, signedIn);
  };

  app.get(
    PATHS.session,
    {
      config: { access: EVERYBODY },
      schema: { summary: 'Who is signed in on this device', response: { 200: sessionSchema, 401: problemSchema } },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const token = request.cookies[COOKIE];
      // Browsers keep a cookie for 400 days at most: an agent's is handed out again at each start.
      if (actor.user.role === 'agent' && token !== undefined)
        setSessionCookie(context, request, reply, { token, role: 'agent' });
      void reply.header('cache-control', 'no-store');
      return describeSession(context, actor);
    },
  );

  app.post(
    PATHS.signIn,
    {
      config: { access: 'public', rateLimit: PER_ADDRESS },
      schema: {
        summary: 'Sign in with e-mail and password',
        body: signInSchema,
        response: { 200: sessionSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const tries = await triesOnAccount(request);
      if (!tries.isAllowed && tries.isExceeded) throw problem('too-many-requests');
      const { password, device } = request.body;
      const signedIn = await signIn(
        context,
        { email: emailIn(request), password },
        { device, name: deviceName(request.headers['user-agent']), shownTokenHash: shownTokenHash(request) },
      );
      if (!signedIn) {
        audit(request, 'sign-in-refused');
        throw problem('sign-in-wrong');
      }
      audit(request, 'signed-in', {
        organisation: signedIn.organisation,
        by: signedIn.user.id,
        device: signedIn.device,
      });
      return welcome(request, reply, signedIn);
    },
  );

  app.post(
    PATHS.enrol,
    {
      config: { access: 'public', rateLimit: PER_ADDRESS },
      schema: {
        summary: 'Enrol this device with a one-use code',
        body: enrolRequestSchema,
        response: { 200: sessionSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const { code, deviceName: name, device } = request.body;
      const signedIn = await enrol(context, code, { device, name, shownTokenHash: shownTokenHash(request) });
      if (!signedIn) {
        audit(request, 'code-refused');
        throw problem('code-wrong');
      }
      audit(request, 'device-enrolled', {
        organisation: signedIn.organisation,
        by: signedIn.user.id,
        device: signedIn.device,
      });
      return welcome(request, reply, signedIn);
    },
  );

  app.post(
    PATHS.switch,
    {
      config: { access: ['agent'] },
      schema: {
        summary: 'Go on as another agent of this device',
        body: switchRequestSchema,
        response: { 200: sessionSchema, 401: problemSchema, 403: problemSchema },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      // A new secret of one's own session would be lost with the answer.
      if (request.body.person === actor.user.id) return describeSession(context, actor);
      const signedIn = await switchAgent(context, actor, request.body.person);
      if (!signedIn) throw problem('agent-not-here');
      audit(request, 'agent-switched', {
        organisation: actor.organisation,
        by: actor.user.id,
        person: signedIn.user.id,
        device: signedIn.device,
      });
      return welcome(request, reply, signedIn);
    },
  );

  app.delete(
    PATHS.session,
    {
      // Signing out of a session that has ended already must clear the cookie too.
      config: { access: 'public' },
      schema: { summary: 'Sign out', response: { 204: z.null() } },
    },
    async (request, reply) => {
      const shown = shownTokenHash(request);
      if (shown !== null) {
        const ended = await context.store.db
          .deleteFrom('sessions')
          .where('token_hash', '=', shown)
          .returning(['organisation', 'person', 'device'])
          .executeTakeFirst();
        if (ended)
          audit(request, 'signed-out', {
            organisation: ended.organisation,
            by: ended.person,
            ...(ended.device === null ? {} : { device: ended.device }),
          });
      }
      clearSessionCookie(context, request, reply);
      return reply.code(204).send(null);
    },
  );
}
