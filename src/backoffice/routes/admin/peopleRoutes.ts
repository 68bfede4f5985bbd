import * as z from 'zod/mini';
import {
  codeResponseSchema,
  newPersonSchema,
  peopleResponseSchema,
  personPatchSchema,
  personSchema,
} from '../../../sync/desk.ts';
import { PATHS, problemSchema } from '../../../sync/protocol.ts';
import { audit } from '../../auth/audit.ts';
import { publicOrigin } from '../../auth/publicOrigin.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { ADMINISTRATORS } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { addPerson } from './addPerson.ts';
import { changePerson } from './changePerson.ts';
import { codeFor } from './codeFor.ts';
import { idParams } from './idParams.ts';
import { listPeople } from './listPeople.ts';

const PEOPLE = `${PATHS.admin}/people`;

/** The people of an organisation and the codes that let them in. */
export function peopleRoutes(app: App, context: Context): void {
  app.get(
    PEOPLE,
    {
      config: { access: ADMINISTRATORS },
      schema: { summary: 'Everybody of the organisation', response: { 200: peopleResponseSchema } },
    },
    async (request) => ({ people: await listPeople(context.store, actorOf(request).organisation) }),
  );

  app.post(
    PEOPLE,
    {
      config: { access: ADMINISTRATORS },
      schema: {
        summary: 'Add a person',
        body: newPersonSchema,
        response: { 201: personSchema, 400: problemSchema, 409: problemSchema },
      },
    },
    async (request, reply) => {
      const { organisation, user } = actorOf(request);
      const person = await addPerson(context, organisation, request.body);
      audit(request, 'person-added', { organisation, by: user.id, person: person.id });
      return reply.code(201).send(person);
    },
  );

  app.patch(
    `${PEOPLE}/:id`,
    {
      config: { access: ADMINISTRATORS },
      schema: {
        summary: 'Rename, move or deactivate a person',
        params: idParams,
        body: personPatchSchema,
        response: { 204: z.null(), 404: problemSchema, 409: problemSchema },
      },
    },
    async (request, reply) => {
      const { organisation, user } = actorOf(request);
      const { id } = request.params;
      await changePerson(context, organisation, id, request.body);
      const event = request.body.active === false ? 'person-deactivated' : 'person-changed';
      audit(request, event, { organisation, by: user.id, person: id });
      return reply.code(204).send(null);
    },
  );

  app.post(
    `${PEOPLE}/:id/code`,
    {
      config: { access: ADMINISTRATORS },
      schema: {
        summary: 'A one-use code: an agent enrols with it, the others choose a new password; earlier unused ones end',
        params: idParams,
        response: { 200: codeResponseSchema, 400: problemSchema, 404: problemSchema },
      },
    },
    async (request, reply) => {
      const { organisation, user } = actorOf(request);
      const { id } = request.params;
      // Whoever finds a desk left open must not set its password without knowing the present one.
      if (id === user.id) throw problem('code-for-oneself');
      const { code, path, expiresAt } = await codeFor(context, organisation, id);
      audit(request, 'code-issued', { organisation, by: user.id, person: id });
      void reply.header('cache-control', 'no-store');
      return { code, url: `${publicOrigin(context, request)}${path}`, expiresAt };
    },
  );
}
