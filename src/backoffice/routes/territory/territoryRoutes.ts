import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { PATHS } from '../../../sync/protocol.ts';
import { territorySchema } from '../../../sync/desk.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { EVERYBODY } from '../../http/context.ts';

const NONE = JSON.stringify({ type: 'FeatureCollection', features: [] });

/** What the map shows without a basemap; answered with 304 while it has not changed. */
export function territoryRoutes(app: App, context: Context): void {
  app.get(
    PATHS.territory,
    {
      config: { access: EVERYBODY },
      schema: {
        summary: 'Outlines of the territory, GeoJSON',
        response: { 200: z.union([territorySchema, z.string()]), 304: z.undefined() },
      },
    },
    async (request, reply) => {
      const found = await context.store.db
        .selectFrom('organisations')
        .select('territory')
        .where('id', '=', actorOf(request).organisation)
        .executeTakeFirst();
      const body = found?.territory ?? NONE;
      const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
      void reply.header('etag', etag).header('cache-control', 'private, no-cache');
      if (request.headers['if-none-match']?.replace(/^W\//, '') === etag) {
        return reply.code(304).send();
      }
      // Already the JSON that was checked when it was stored: sent as it is.
      return reply.type('application/json; charset=utf-8').send(body);
    },
  );
}
