import { Readable } from 'node:stream';
import * as z from 'zod/mini';
import {
  deskEditSchema,
  detailResponseSchema,
  filterSchema,
  gridRequestSchema,
  gridResponseSchema,
  pointsRequestSchema,
  summaryResponseSchema,
  tableRequestSchema,
  tableResponseSchema,
} from '../../../sync/desk.ts';
import {
  doubtfulResponseSchema,
  hotSpotsResponseSchema,
  placeRequestSchema,
  placeResponseSchema,
  placesRequestSchema,
  placesResponseSchema,
} from '../../../sync/deskPlaces.ts';
import { figuresResponseSchema } from '../../../sync/deskFigures.ts';
import { PATHS, receiptSchema } from '../../../sync/protocol.ts';
import { actorOf } from '../../http/actorOf.ts';
import { type App, type Context, DESK } from '../../http/context.ts';
import { detail } from './detail.ts';
import { doubtfulPositions } from './doubtfulPositions.ts';
import { editAtDesk } from './editAtDesk.ts';
import { exportCsv } from './exportCsv.ts';
import { exportGeoJson } from './exportGeoJson.ts';
import { figures } from './figures.ts';
import { grid } from './grid.ts';
import { hotSpots } from './hotSpots.ts';
import { placeDetail } from './placeDetail.ts';
import { pointFeed, points, pointsTag } from './points.ts';
import { rankedPlaces } from './rankedPlaces.ts';
import { summary } from './summary.ts';
import { table } from './table.ts';
import { reachOf } from './where.ts';

/** Bytes of one edit made at a desk. */
const EDIT_BODY = 256 * 1024;

const at = (path: string): string => `${PATHS.supervise}/${path}`;
const config = { access: DESK };
const idSchema = z.object({ id: z.string().check(z.regex(/^[\w-]{1,64}$/)) });
const exportSchema = z.extend(filterSchema, { lang: z.optional(z.enum(['fr', 'en'])) });

function download(context: Context, extension: string): string {
  return `attachment; filename="sillage-${new Date(context.now()).toISOString().slice(0, 10)}.${extension}"`;
}

/** What supervisors see and put right. Everything is of their own organisation and, where they have one, sector. */
export function superviseRoutes(app: App, context: Context): void {
  app.get(
    at('interventions'),
    {
      config,
      schema: {
        summary: 'A page of interventions',
        querystring: tableRequestSchema,
        response: { 200: tableResponseSchema },
      },
    },
    async (request) => table(context, await reachOf(context, actorOf(request)), request.query),
  );

  app.get(
    at('interventions/:id'),
    {
      config,
      schema: {
        summary: 'One intervention with its history',
        params: idSchema,
        response: { 200: detailResponseSchema },
      },
    },
    (request) => detail(context, actorOf(request), request.params.id),
  );

  app.post(
    at('interventions/:id/edits'),
    {
      config,
      bodyLimit: EDIT_BODY,
      schema: {
        summary: 'Change an intervention, comment it or settle its conflicts',
        params: idSchema,
        body: deskEditSchema,
        response: { 200: receiptSchema },
      },
    },
    (request) => editAtDesk(context, actorOf(request), request.params.id, request.body),
  );

  app.get(
    at('points'),
    { config, schema: { summary: 'Positions for the heat map, as columns', querystring: pointsRequestSchema } },
    async (request, reply) => {
      const reach = await reachOf(context, actorOf(request));
      const { ids, epoch, since, ...filter } = request.query;
      const known = epoch === undefined || since === undefined ? null : { epoch, version: since };
      const asked = { ids: ids === 'yes', since: known };
      const feed = await pointFeed(context, reach);
      const tag = pointsTag(reach, filter, asked, feed);
      void reply.header('etag', tag).header('cache-control', 'private, no-cache');
      if (request.headers['if-none-match']?.replace(/^W\//, '') === tag) return reply.code(304).send();
      const bytes = await points(context, reach, filter, asked, feed);
      return reply.type('application/octet-stream').header('content-encoding', 'gzip').send(bytes);
    },
  );

  app.get(
    at('grid'),
    {
      config,
      schema: {
        summary: 'How many there are in each square, where points are too many',
        querystring: gridRequestSchema,
        response: { 200: gridResponseSchema },
      },
    },
    async (request) => grid(context, await reachOf(context, actorOf(request)), request.query),
  );

  app.get(
    at('places'),
    {
      config,
      schema: {
        summary: 'Places by how often somebody came',
        querystring: placesRequestSchema,
        response: { 200: placesResponseSchema },
      },
    },
    async (request) => {
      const reach = await reachOf(context, actorOf(request));
      return rankedPlaces(context.store.db, reach, request.query);
    },
  );

  app.get(
    at('place'),
    {
      config,
      schema: {
        summary: 'What the interventions of one place tell together',
        querystring: placeRequestSchema,
        response: { 200: placeResponseSchema },
      },
    },
    async (request) => placeDetail(context, await reachOf(context, actorOf(request)), request.query),
  );

  app.get(
    at('hotspots'),
    {
      config,
      schema: {
        summary: 'Where it comes back, beyond chance',
        querystring: filterSchema,
        response: { 200: hotSpotsResponseSchema },
      },
    },
    async (request) => hotSpots(context, await reachOf(context, actorOf(request)), request.query),
  );

  app.get(
    at('doubtful'),
    {
      config,
      schema: {
        summary: 'Coordinates that too many addresses share',
        querystring: filterSchema,
        response: { 200: doubtfulResponseSchema },
      },
    },
    async (request) => doubtfulPositions(context, await reachOf(context, actorOf(request)), request.query),
  );

  app.get(
    at('summary'),
    {
      config,
      schema: { summary: 'Figures', querystring: filterSchema, response: { 200: summaryResponseSchema } },
    },
    async (request) => summary(context, await reachOf(context, actorOf(request)), request.query),
  );

  app.get(
    at('figures'),
    {
      config,
      schema: {
        summary: 'Figures, compared by period, sector, priority and facet',
        querystring: filterSchema,
        response: { 200: figuresResponseSchema },
      },
    },
    async (request) => figures(context, await reachOf(context, actorOf(request)), request.query),
  );

  app.get(
    at('export.csv'),
    { config, schema: { summary: 'The filtered interventions as CSV', querystring: exportSchema } },
    async (request, reply) => {
      const { lang = 'fr', ...filter } = request.query;
      const pieces = exportCsv(context, await reachOf(context, actorOf(request)), filter, lang);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', download(context, 'csv'))
        .send(Readable.from(pieces, { objectMode: false }));
    },
  );

  app.get(
    at('export.geojson'),
    { config, schema: { summary: 'The filtered interventions as GeoJSON', querystring: exportSchema } },
    async (request, reply) => {
      const { lang = 'fr', ...filter } = request.query;
      const pieces = exportGeoJson(context, await reachOf(context, actorOf(request)), filter, lang);
      return reply
        .type('application/geo+json; charset=utf-8')
        .header('content-disposition', download(context, 'geojson'))
        .send(Readable.from(pieces, { objectMode: false }));
    },
  );
}
