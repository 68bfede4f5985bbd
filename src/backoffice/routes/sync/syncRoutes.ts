import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import {
  deviceReportSchema,
  feedRowSchema,
  MAX_HEARD,
  MAX_PUSH_BYTES,
  PATHS,
  problemSchema,
  pullResponseSchema,
  pushRequestSchema,
  pushResponseSchema,
  sha256Schema,
} from '../../../sync/protocol.ts';
import { rescueRequestSchema } from '../../../sync/rescue.ts';
import { scopeOf } from '../../../domain/permissions.ts';
import { openChunks } from '../../chunks/chunks.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { Actor, App, Context } from '../../http/context.ts';
import { EVERYBODY } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { readFeed } from '../../sync/readFeed.ts';
import { takePush } from '../../sync/takePush.ts';

const VERSION = z.string().check(z.regex(/^\d{1,15}$/));
const HEARD = new RegExp(`^\\d{1,15}(,\\d{1,15}){0,${String(MAX_HEARD - 1)}}$`);

/** A cursor as it stands in the query; a first pull has none. */
const pullQuerySchema = z.object({
  epoch: z.optional(z.string().check(z.maxLength(64))),
  scope: z.optional(z.string().check(z.maxLength(64))),
  version: z.optional(VERSION),
  /** Versions that the device has heard of in this epoch, of receipts or before its scope was another. */
  heard: z.optional(z.string().check(z.regex(HEARD))),
  /** The device takes chunks where there is much. */
  chunks: z.optional(z.literal('1')),
});

const PUSH_ANSWERS = {
  200: pushResponseSchema,
  400: problemSchema,
  401: problemSchema,
  409: problemSchema,
  413: problemSchema,
};

function deviceOf(actor: Actor): string {
  if (actor.device === null) throw problem('session-needed');
  return actor.device;
}

/** What devices send and receive; see src/sync/SPEC.md. */
export function syncRoutes(app: App, context: Context): void {
  const chunks = openChunks(context);

  app.post(
    PATHS.push,
    {
      config: { access: EVERYBODY },
      bodyLimit: MAX_PUSH_BYTES,
      schema: {
        summary: 'Send edits, in order; answers a receipt for each',
        body: pushRequestSchema,
        response: PUSH_ANSWERS,
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const answer = await takePush(context, actor, deviceOf(actor), request.body);
      // Typed above: checking each receipt once more would cost as much as applying its edit.
      await reply.type('application/json; charset=utf-8').send(JSON.stringify(answer) as never);
      return reply;
    },
  );

  app.post(
    PATHS.rescue,
    {
      config: { access: EVERYBODY },
      bodyLimit: MAX_PUSH_BYTES,
      schema: {
        summary: 'Bring edits of another device, out of a rescue file; answers a receipt for each',
        body: rescueRequestSchema,
        response: PUSH_ANSWERS,
      },
    },
    (request) => takePush(context, actorOf(request), request.body.device, request.body, 'brought'),
  );

  app.get(
    PATHS.pull,
    {
      config: { access: EVERYBODY },
      schema: {
        summary: 'What changed since a cursor, in order',
        querystring: pullQuerySchema,
        response: { 200: pullResponseSchema, 401: problemSchema },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const { epoch = '', scope = '', version = '0', heard, chunks: takes } = request.query;
      const asked = { epoch, scope, version: Number(version), heard: heard?.split(',').map(Number) ?? [] };
      const offered = takes === '1' ? chunks : null;
      const page = await readFeed(context, actor.organisation, scopeOf(actor.user), asked, offered);
      const { rows, ...rest } = page;
      const body = `${JSON.stringify(rest).slice(0, -1)},"rows":[${rows.join(',')}]}`;
      await reply
        .header('cache-control', 'no-store')
        .type('application/json; charset=utf-8')
        // Rows were checked when they were stored, and are sent as they stand.
        .send(body as never);
      return reply;
    },
  );

  app.get(
    `${PATHS.chunks}/:sha256`,
    {
      config: { access: EVERYBODY },
      schema: {
        summary: 'Rows of the feed that were offered as a chunk, newest first',
        params: z.object({ sha256: sha256Schema }),
        response: { 200: z.array(feedRowSchema), 401: problemSchema, 404: problemSchema },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const bytes = await chunks.read(actor.organisation, scopeOf(actor.user), request.params.sha256);
      const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      if (zipped) void reply.header('content-encoding', 'gzip');
      await reply
        .header('cache-control', 'no-store')
        .header('vary', 'accept-encoding')
        .type('application/json; charset=utf-8')
        .send((zipped ? bytes : gunzipSync(bytes)) as never);
      return reply;
    },
  );

  app.post(
    PATHS.report,
    {
      config: { access: EVERYBODY },
      schema: {
        summary: 'What a device has not sent yet, for the supervisor to see',
        body: deviceReportSchema,
        response: { 204: z.undefined(), 401: problemSchema },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const { body } = request;
      await context.store.db
        .updateTable('devices')
        .set({
          last_contact_at: context.now(),
          pending_edits: body.pendingEdits,
          pending_photos: body.pendingPhotos,
          oldest_pending_at: body.oldestPendingAt,
          quarantined: body.quarantined,
          persisted: body.persisted === null ? null : Number(body.persisted),
          app_version: body.appVersion.replaceAll('\0', ''),
        })
        .where('organisation', '=', actor.organisation)
        .where('id', '=', deviceOf(actor))
        .execute();
      return reply.code(204).send();
    },
  );
}
