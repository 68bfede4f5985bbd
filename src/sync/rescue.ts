import * as z from 'zod/mini';
import { heardSchema, MAX_EDITS_PER_PUSH, pushReplySchema, sha256Schema } from './protocol.ts';

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
  organisation: z.string(),
  edits: z.array(z.unknown()),
  /** Forms that were not finished. */
  drafts: z.array(z.unknown()),
  /** The photos of both and of edits that were received before them; null: of a form only. In the order of the entries. */
  photos: z.array(z.object({ sha256: sha256Schema, intervention: z.nullable(z.string().check(z.maxLength(64))) })),
});

/** Edits of one device, brought by somebody else or from another device. */
export const rescueRequestSchema = z.object({
  protocol: z.number().check(z.int(), z.positive()),
  /** The device that made them. */
  device: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Epoch and newest version of the answers so far: what was said to be there may be gone with them. */
  epoch: z.optional(z.string().check(z.maxLength(64))),
  heard: z.optional(heardSchema),
  edits: z.array(z.unknown()).check(z.maxLength(MAX_EDITS_PER_PUSH)),
});

/** The answer is that to a push; from older versions without the epoch. */
export const rescueReplySchema = z.object({ ...pushReplySchema.shape, epoch: z.optional(z.string()) });

export type Rescue = z.infer<typeof rescueSchema>;
