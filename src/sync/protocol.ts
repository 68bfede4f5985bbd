import * as z from 'zod/mini';

export { PATHS } from './paths.ts';

/** Version of the wire protocol. The back office answers every version from 1 on. */
export const PROTOCOL = 1;
export const MAX_EDITS_PER_PUSH = 200;
/** Bytes of one push, one photo. */
export const MAX_PUSH_BYTES = 4 * 1024 * 1024;
export const MAX_PHOTO_BYTES = 8 * 1024 * 1024;
export const PULL_PAGE = 500;
/** Interventions in one chunk of a first sync. */
export const CHUNK = 1_000;
const MOST_CHUNKS = 50_000;
export const MAX_HASHES_PER_ASK = 500;

const id = z.string().check(z.minLength(1), z.maxLength(64));
const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const time = z.number().check(z.int());
const name = z.string().check(z.minLength(1), z.maxLength(64));

export const pointSchema = z.object({
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lon: z.number().check(z.gte(-180), z.lte(180)),
  accuracy: z.nullable(z.number().check(z.nonnegative())),
  source: z.enum(['gps', 'pin', 'address', 'import']),
});

export const photoSchema = z.object({
  sha256: sha256Schema,
  role: z.enum(['before', 'after', 'other']),
  size: z.number().check(z.int(), z.positive(), z.lte(MAX_PHOTO_BYTES)),
  width: z.number().check(z.int(), z.positive()),
  height: z.number().check(z.int(), z.positive()),
  takenAt: time,
  author: id,
  point: z.nullable(pointSchema),
});

export const commentSchema = z.object({
  id: uuid,
  author: id,
  at: time,
  text: z.string().check(z.minLength(1), z.maxLength(4000)),
});

const fieldValue = z.json();

/** Levels of lists and objects in one field's value. */
const DEEPEST = 20;

function isFieldValue(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.every((part) => isFieldValue(part, depth - 1));
}

type SentPatch = { [field: string]: { old: z.infer<typeof fieldValue>; new: z.infer<typeof fieldValue> } };

function isPatch(patch: unknown): boolean {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return false;
  return Object.entries(patch).every(([field, change]: [string, unknown]) => {
    if (field.length === 0 || field.length > 64 || typeof change !== 'object' || change === null) return false;
    return 'old' in change && 'new' in change && isFieldValue(change.old, DEEPEST) && isFieldValue(change.new, DEEPEST);
  });
}

/** Checked by hand, and to a bounded depth: a push carries thousands of values, and zod reads as deep as it is told. */
export const patchSchema = z.custom<SentPatch>(isPatch);

export const editSchema = z.object({
  id: uuid,
  device: id,
  seq: z.number().check(z.int(), z.nonnegative()),
  author: id,
  at: time,
  offsetMin: z.number().check(z.int(), z.gte(-1440), z.lte(1440)),
  intervention: uuid,
  kind: name,
  kindVersion: z.number().check(z.int(), z.positive()),
  baseRev: z.number().check(z.int(), z.nonnegative()),
  patch: patchSchema,
  photos: z.optional(z.array(photoSchema).check(z.maxLength(100))),
  comments: z.optional(z.array(commentSchema).check(z.maxLength(100))),
  remove: z.optional(z.boolean()),
  settles: z.optional(z.array(uuid).check(z.maxLength(100))),
});

/** Versions of a feed that a device heard of: the newest, and others that no answer has vouched for since. */
export const MAX_HEARD = 50;
export const heardSchema = z.array(z.number().check(z.int(), z.nonnegative())).check(z.maxLength(MAX_HEARD));

/** Each edit is checked by itself, so that one bad edit never stalls the others. */
export const pushRequestSchema = z.object({
  protocol: z.number().check(z.int(), z.positive()),
  /** What the device has heard of the feed: its epoch (absent before that, and from older versions) and newest versions. */
  epoch: z.optional(z.string().check(z.maxLength(64))),
  heard: z.optional(heardSchema),
  edits: z.array(z.unknown()).check(z.maxLength(MAX_EDITS_PER_PUSH)),
});

export const RESULTS = ['applied', 'merged', 'conflict', 'rejected', 'retry'] as const;

/** The back office's proof for one edit. */
export const receiptSchema = z.object({
  /** Id of the edit; '' where what was sent has none. */
  id: z.string(),
  result: z.enum(RESULTS),
  /** Revision of the intervention after it; absent when rejected or to be tried again. */
  rev: z.optional(z.number()),
  /** Version in the feed at which the device will see it. */
  version: z.optional(z.number()),
  /** Code of the problem, when rejected or to be tried again. */
  code: z.optional(z.string()),
});

export const pushResponseSchema = z.object({
  epoch: z.string(),
  receipts: z.array(receiptSchema),
});

/** The same as a device reads it: each receipt is checked by itself, so that one bad receipt never stalls the others. */
export const pushReplySchema = z.object({ ...pushResponseSchema.shape, receipts: z.array(z.unknown()) });

export const conflictSchema = z.object({
  id: uuid,
  intervention: uuid,
  field: z.string(),
  kept: fieldValue,
  keptAuthor: z.nullable(z.string()),
  keptAt: z.nullable(time),
  offered: fieldValue,
  offeredAuthor: z.string(),
  offeredAt: time,
  /** Revision at which it arose. */
  rev: z.number(),
});

/** As the back office has it. Loose all through: what a newer back office adds is kept, though nothing here reads it. */
export const interventionSchema = z.looseObject({
  id: uuid,
  kind: name,
  kindVersion: z.number(),
  fields: z.record(z.string(), fieldValue),
  photos: z.array(z.looseObject({ ...photoSchema.shape, point: z.nullable(z.looseObject({ ...pointSchema.shape })) })),
  comments: z.array(z.looseObject({ ...commentSchema.shape })),
  trail: z.array(
    z.looseObject({
      edit: z.string(),
      status: z.string(),
      author: z.string(),
      at: time,
      offsetMin: z.number(),
    }),
  ),
  deleted: z.boolean(),
});

/** One row of the feed: the intervention whole, as the back office has it. */
export const feedRowSchema = z.looseObject({
  version: z.number(),
  rev: z.number(),
  fieldRevs: z.record(z.string(), z.number()),
  intervention: interventionSchema,
  /** Open conflicts only. */
  conflicts: z.array(z.looseObject({ ...conflictSchema.shape })),
  /** SHA-256 of this intervention's photos whose bytes the back office holds. */
  received: z.array(sha256Schema),
  doubtful: z.boolean(),
  /** The record went to a sector that is not this device's: it is removed here once nothing of it is unsent. */
  left: z.optional(z.boolean()),
});

export const cursorSchema = z.object({
  epoch: z.string(),
  scope: z.string(),
  version: z.number(),
});

/**
 * What a device takes before it goes on from version 0: the chunks, newest first, with what is in them (interventions,
 * bytes on the wire), each under the SHA-256 of its JSON; and the version up to which they tell everything.
 */
export const offerSchema = z.object({
  version: z.number().check(z.int(), z.nonnegative()),
  chunks: z
    .array(
      z.object({
        sha256: sha256Schema,
        count: z.number().check(z.int(), z.positive()),
        bytes: z.number().check(z.int(), z.positive()),
      }),
    )
    .check(z.maxLength(MOST_CHUNKS)),
});

/** `more`: ask again at once. A cursor of another epoch or scope is answered from version 0, with `restart` true. */
export const pullResponseSchema = z.object({
  rows: z.array(feedRowSchema),
  cursor: cursorSchema,
  more: z.boolean(),
  restart: z.boolean(),
  /** Version of the feed once all that is told here was read: nothing in it is newer. From older versions absent. */
  newest: z.optional(z.number()),
  /** Instead of rows, for a device that asks with `chunks=1`, where there is more than a page from version 0 on. */
  offer: z.optional(offerSchema),
});
/** The same as a device reads it: each row is checked by itself, so that one bad row never stalls the others. */
export const pulledPageSchema = z.object({ ...pullResponseSchema.shape, rows: z.array(z.unknown()) });

/** Where the feed stands, as it is told to whoever follows it. */
export const feedStateSchema = z.object({ epoch: name, version: z.number().check(z.int(), z.nonnegative()) });

export const photoAskSchema = z.object({
  /** As a push says it; absent where somebody brings a rescue file, and from older versions. */
  epoch: z.optional(z.string().check(z.maxLength(64))),
  heard: z.optional(heardSchema),
  hashes: z.array(sha256Schema).check(z.maxLength(MAX_HASHES_PER_ASK)),
});
/** The back office's proof for photos: only those whole and verified are listed. */
export const photoReceiptsSchema = z.object({
  received: z.array(z.object({ sha256: sha256Schema, size: z.number() })),
  /** Where the feed stands once they were read; from older versions absent. */
  feed: z.optional(feedStateSchema),
});

export const roleSchema = z.enum(['agent', 'supervisor', 'administrator']);

/** Who this device or browser is signed in as, and what it needs to work alone. */
export const sessionSchema = z.object({
  user: z.object({
    id,
    name: z.string(),
    role: roleSchema,
    sector: z.nullable(id),
  }),
  device: z.nullable(
    z.object({
      id,
      name: z.string(),
      /** What the device last said that it still kept, unsent. */
      unsent: z.optional(z.object({ edits: z.number(), photos: z.number() })),
    }),
  ),
  organisation: z.object({
    id,
    name: z.string(),
    demonstration: z.boolean(),
    /** [south, west, north, east] in degrees: where the map opens. */
    bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    basemap: z.enum(['none', 'ign', 'osm']),
    /** Metres across a place without an address; devices may have kept a session from before there was one. */
    placeDiameter: z.optional(z.number()),
  }),
  sectors: z.array(z.object({ id, name: z.string() })),
  /** Names of everybody whose id may appear in records. */
  people: z.array(z.object({ id, name: z.string() })),
  serverTime: time,
});

export const enrolRequestSchema = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(32)),
  deviceName: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Id this device had before: it keeps it, with what it has not sent yet. */
  device: z.optional(id),
});

/** Another agent who was enrolled on this device goes on. */
export const switchRequestSchema = z.object({ person: id });

/** What a device tells of itself at each round, so that the supervisor sees what is not yet sent. */
export const deviceReportSchema = z.object({
  pendingEdits: z.number().check(z.int(), z.nonnegative()),
  pendingPhotos: z.number().check(z.int(), z.nonnegative()),
  /** UTC milliseconds of the oldest thing not yet sent. */
  oldestPendingAt: z.nullable(time),
  quarantined: z.number().check(z.int(), z.nonnegative()),
  persisted: z.nullable(z.boolean()),
  appVersion: z.string().check(z.maxLength(40)),
});

/** Every failure, as HTTP answers it (application/problem+json). */
export const problemSchema = z.object({
  code: z.string(),
  /** Sentence in French, then in English, saying what happened and what to do. */
  message: z.object({ fr: z.string(), en: z.string() }),
  details: z.optional(z.unknown()),
});

export type FeedState = z.infer<typeof feedStateSchema>;
export type Receipt = z.infer<typeof receiptSchema>;
export type PushRequest = z.infer<typeof pushRequestSchema>;
export type PushResponse = z.infer<typeof pushResponseSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
export type FeedRow = z.infer<typeof feedRowSchema>;
export type Offer = z.infer<typeof offerSchema>;
export type Cursor = z.infer<typeof cursorSchema>;
export type PulledPage = z.infer<typeof pulledPageSchema>;
export type Session = z.infer<typeof sessionSchema>;
export type Role = z.infer<typeof roleSchema>;
export type DeviceReport = z.infer<typeof deviceReportSchema>;
