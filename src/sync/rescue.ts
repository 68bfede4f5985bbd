import * as z from 'zod/mini';
import { MAX_EDITS_PER_PUSH, sha256Schema } from './protocol.ts';

/** Version of what a rescue file holds. Version 1 was one JSON document, in clear. */
export const RESCUE_VERSION = 2;
/** Its first entry: JSON of `Rescue`. After it come the photos, `photos/<sha256>.jpg`. */
export const RESCUE_CONTENTS = 'contents.json';

/** What a rescue file says of itself. Edits and drafts are checked one by one, so that a bad one stalls no other. */
export const rescueSchema = z.object({
  format: z.literal('sillage-rescue'),
  version: z.number().check(z.int(), z.positive()),
  /** UTC milliseconds, by the clock of its device. */
  at: z.number(),
  organisation: z.nullable(z.string()),
  edits: z.array(z.unknown()),
  /** Forms that were not finished. */
  drafts: z.array(z.unknown()),
  /** SHA-256 of the photos of both, in the order of their entries. */
  photos: z.array(sha256Schema),
});

/** Edits of one device, brought by somebody else or from another device. */
export const rescueRequestSchema = z.object({
  protocol: z.number().check(z.int(), z.positive()),
  /** The device that made them. */
  device: z.string().check(z.minLength(1), z.maxLength(64)),
  edits: z.array(z.unknown()).check(z.maxLength(MAX_EDITS_PER_PUSH)),
});

export type Rescue = z.infer<typeof rescueSchema>;
export type RescueRequest = z.infer<typeof rescueRequestSchema>;
