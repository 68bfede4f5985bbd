import * as z from 'zod/mini';
import { sha256Schema } from './protocol.ts';

/** Bytes of a basemap's file, at most. */
export const MAX_BASEMAP_BYTES = 2 * 1024 * 1024 * 1024;
/** Bytes of each of its parts, but for the last: a tablet fetches, checks and keeps one after the other. */
export const BASEMAP_PART = 4 * 1024 * 1024;

/** How the layers of a vector basemap are named. */
export const BASEMAP_SCHEMAS = ['protomaps', 'openmaptiles'] as const;

const degrees = z.number().check(z.gte(-180), z.lte(180));
const zoom = z.number().check(z.int(), z.gte(0), z.lte(30));

/** A PMTiles file of the territory. */
export const basemapSchema = z.object({
  /** SHA-256 of the file. */
  id: sha256Schema,
  /** Name of the file as it was chosen. */
  name: z.string().check(z.maxLength(200)),
  size: z.number().check(z.int(), z.positive(), z.lte(MAX_BASEMAP_BYTES)),
  /** SHA-256 of each part, in order. */
  parts: z.array(sha256Schema),
  schema: z.enum(BASEMAP_SCHEMAS),
  minZoom: zoom,
  maxZoom: zoom,
  /** [south, west, north, east] in degrees. */
  bounds: z.tuple([degrees, degrees, degrees, degrees]),
  /** Plain text. */
  attribution: z.string().check(z.maxLength(400)),
  /** UTC milliseconds. */
  receivedAt: z.number(),
});
export type Basemap = z.infer<typeof basemapSchema>;

/** GET /api/basemap */
export const basemapResponseSchema = z.object({ basemap: z.nullable(basemapSchema) });

/** GET /api/basemap/:sha256: `bytes` of its file beginning at `from`. */
export const basemapBytesSchema = z.object({
  from: z.coerce.number().check(z.int(), z.nonnegative(), z.lt(MAX_BASEMAP_BYTES)),
  bytes: z.coerce.number().check(z.int(), z.positive(), z.lte(BASEMAP_PART)),
});
