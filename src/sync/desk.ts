import * as z from 'zod/mini';
import { readAnswer } from '../domain/answers.ts';
import type { Edit } from '../domain/edit.ts';
import { readHours } from '../domain/hours.ts';
import { PERIMETER_LENGTH, readPerimeter } from '../domain/perimeter.ts';
import { LEAST_DIAMETER, MOST_DIAMETER } from '../domain/placePoints.ts';
import { conflictSchema, interventionSchema, patchSchema, roleSchema } from './protocol.ts';

/** A password as it is chosen; those typed to sign in are only bounded. */
const newPassword = z.string().check(z.minLength(12), z.maxLength(200));
const typedPassword = z.string().check(z.maxLength(200));
/** No longer than what signing in takes. */
const email = z.email().check(z.maxLength(200));

export const time = z.number();
export const count = z.number().check(z.int(), z.nonnegative());
const latitude = z.number().check(z.gte(-90), z.lte(90));
const longitude = z.number().check(z.gte(-180), z.lte(180));

/** Lists in a query string are separated by commas. */
const list = z.pipe(
  z.string(),
  z.transform((text: string) => text.split(',').filter((each) => each !== '')),
);
const boxSchema = z.tuple([latitude, longitude, latitude, longitude]);
/** 'south,west,north,east' in degrees. */
const box = z.pipe(
  z.pipe(
    z.string().check(z.maxLength(100)),
    z.transform((text: string) => text.split(',').map(Number)),
  ),
  boxSchema,
);
/** 'lat,lon,lat,lon,…' in degrees: the corners of a piece of land, see domain/perimeter.ts. */
const perimeter = z.pipe(
  z.pipe(z.string().check(z.maxLength(PERIMETER_LENGTH)), z.transform(readPerimeter)),
  z.array(z.object({ lat: latitude, lon: longitude })),
);
const hours = z.pipe(
  z.pipe(z.string().check(z.maxLength(5)), z.transform(readHours)),
  z.object({ from: z.number(), to: z.number() }),
);
const answers = z.pipe(
  list,
  z.transform((texts: string[]) => texts.flatMap((text) => readAnswer(text) ?? [])),
);
export const number = z.pipe(z.pipe(z.string(), z.transform(Number)), z.number().check(z.int()));

/** Filters of every desk view, as they stand in the URL. `from` inclusive, `to` exclusive: UTC ms on `createdAt`. */
export const filterSchema = z.object({
  from: z.optional(number),
  to: z.optional(number),
  kind: z.optional(list),
  status: z.optional(list),
  sector: z.optional(list),
  /** 'support:pierre,support:brique,technique:chaux': any of those of a facet, and of every facet named. */
  answer: z.optional(answers),
  /** Free text in address or reference. */
  q: z.optional(z.string().check(z.maxLength(200))),
  place: z.optional(z.string().check(z.maxLength(200))),
  doubtful: z.optional(z.enum(['yes', 'no'])),
  conflicts: z.optional(z.enum(['yes'])),
  /** '22-6': created in these hours of the day, in the organisation's time zone. */
  hours: z.optional(hours),
  /** Only what has a position in there, edges included. */
  within: z.optional(box),
  /** Only what has a sure position in there. */
  perimeter: z.optional(perimeter),
});

export const SORTS = ['createdAt', 'address', 'status', 'priority', 'endedAt'] as const;

/** GET /api/supervise/interventions: keyset paging; `after` is the `next` of the page before, `before` the `previous` of the page after. */
export const tableRequestSchema = z.extend(filterSchema, {
  sort: z.optional(z.enum(SORTS)),
  order: z.optional(z.enum(['asc', 'desc'])),
  after: z.optional(z.string().check(z.maxLength(400))),
  before: z.optional(z.string().check(z.maxLength(400))),
  limit: z.optional(number),
});

export const tableRowSchema = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  priority: z.string(),
  address: z.string(),
  sector: z.nullable(z.string()),
  author: z.string(),
  createdAt: time,
  endedAt: z.nullable(time),
  dueAt: z.nullable(time),
  lat: z.nullable(z.number()),
  lon: z.nullable(z.number()),
  doubtful: z.boolean(),
  photos: count,
  conflicts: count,
  /** The kind's fields, as recorded. */
  fields: z.record(z.string(), z.json()),
});
export const tableResponseSchema = z.object({
  rows: z.array(tableRowSchema),
  /** null on the last page. */
  next: z.nullable(z.string()),
  /** null on the first page. */
  previous: z.nullable(z.string()),
  total: count,
});

/**
 * GET /api/supervise/points: answered in bytes, see pointColumns.ts; `ids`: with those too; `epoch` and `since`: what
 * was answered before was made of, so that only what changed needs to be told.
 */
export const pointsRequestSchema = z.extend(filterSchema, {
  ids: z.optional(z.enum(['yes'])),
  epoch: z.optional(z.string().check(z.maxLength(64))),
  since: z.optional(number),
});

/** GET /api/supervise/grid: how many there are in each square of `cell` metres, `within` a box or everywhere. */
export const gridRequestSchema = z.extend(filterSchema, { cell: number.check(z.gte(1), z.lte(10_000)) });
export const gridResponseSchema = z.object({
  /** Degrees, of the middle of what is in each square; and how many those are. */
  lat: z.array(z.number()),
  lon: z.array(z.number()),
  count: z.array(count),
});

/** GET /api/supervise/interventions/:id */
export const detailResponseSchema = z.object({
  intervention: interventionSchema,
  rev: z.number(),
  doubtful: z.boolean(),
  /** SHA-256 of photos whose bytes are here. */
  received: z.array(z.string()),
  conflicts: z.array(conflictSchema),
  history: z.array(
    z.object({
      edit: z.string(),
      author: z.string(),
      device: z.string(),
      at: time,
      receivedAt: time,
      /** Who brought it in a rescue file; null: its own device sent it. */
      broughtBy: z.nullable(z.string()),
      result: z.string(),
      changes: z.array(z.object({ field: z.string(), old: z.json(), new: z.json() })),
      photos: count,
      comments: count,
    }),
  ),
});

/** GET /api/supervise/summary: the figures above the map. */
export const summaryResponseSchema = z.object({
  total: count,
  byStatus: z.record(z.string(), count),
  late: count,
  /** Share (0..1) closed within target, of those that closed or are late; null where there are none. */
  withinTarget: z.nullable(z.number()),
  /** Median milliseconds from createdAt to endedAt; null when none. */
  medianToEnd: z.nullable(z.number()),
  /** null where none was noted. */
  surfaceM2: z.nullable(z.number()),
});

/** POST /api/supervise/interventions/:id/edits by supervisors: an edit made at the desk. */
export const deskEditSchema = z.object({
  baseRev: z.number(),
  patch: patchSchema,
  comment: z.optional(z.string().check(z.minLength(1), z.maxLength(4000))),
  settles: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100))),
  remove: z.optional(z.boolean()),
});

/* Exports: GET /api/supervise/export.csv and export.geojson with the filters above, streamed. */

/** GET /api/admin/people */
export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: roleSchema,
  email: z.nullable(z.string()),
  sector: z.nullable(z.string()),
  active: z.boolean(),
  devices: count,
});
export const peopleResponseSchema = z.object({ people: z.array(personSchema) });
/** POST /api/admin/people. Agents have no password; others get e-mail and password. */
export const newPersonSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  role: roleSchema,
  sector: z.nullable(z.string()),
  email: z.optional(email),
  password: z.optional(newPassword),
});
/** PATCH /api/admin/people/:id */
export const personPatchSchema = z.object({
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  sector: z.optional(z.nullable(z.string())),
  active: z.optional(z.boolean()),
});
/**
 * POST /api/admin/people/:id/code → a one-use code: to enrol a device for agents, to choose a new password for others.
 * `url` opens the app where it is used: what the QR code holds.
 */
export const codeResponseSchema = z.object({
  code: z.string(),
  url: z.string(),
  expiresAt: time,
});
/** GET /api/admin/devices; DELETE /api/admin/devices/:id revokes its session. Supervisors may read the list. */
export const deviceSchema = z.object({
  id: z.string(),
  name: z.string(),
  user: z.string(),
  userName: z.string(),
  enrolledAt: time,
  lastContactAt: z.nullable(time),
  revoked: z.boolean(),
  pendingEdits: count,
  pendingPhotos: count,
  oldestPendingAt: z.nullable(time),
  quarantined: count,
  persisted: z.nullable(z.boolean()),
  appVersion: z.string(),
});
export const devicesResponseSchema = z.object({
  devices: z.array(deviceSchema),
});
/** POST /api/admin/sectors {name}; PATCH /api/admin/organisation {name?, basemap?, bounds?} */
export const newSectorSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
});
export const organisationPatchSchema = z.object({
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  basemap: z.optional(z.enum(['none', 'ign', 'osm'])),
  /** Metres across a place without an address. */
  placeDiameter: z.optional(z.number().check(z.int(), z.gte(LEAST_DIAMETER), z.lte(MOST_DIAMETER))),
  /** [south, west, north, east] in degrees: where the map opens. */
  bounds: z.optional(boxSchema.check(z.refine(([south, west, north, east]) => south < north && west < east))),
});

/** GET /api/setup → whether the installation is empty. */
export const setupStateSchema = z.object({ empty: z.boolean() });
/** POST /api/setup: only while empty. Answers with the session and sets its cookie. */
export const setupRequestSchema = z.object({
  organisation: z.string().check(z.minLength(1), z.maxLength(120)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  email,
  password: newPassword,
});
/** POST /api/setup/demonstration: only while empty; loads the demonstration, answers how to sign in. */
export const demonstrationResponseSchema = z.object({
  accounts: z.array(
    z.object({
      role: roleSchema,
      name: z.string(),
      email: z.string(),
      password: z.string(),
    }),
  ),
  agentCode: codeResponseSchema,
});
/** POST /api/session/password/change: one's own; every other session of that person ends. */
export const passwordChangeSchema = z.object({ current: typedPassword, password: newPassword });
/** POST /api/session/password/reset: with a one-use code; every session of that person ends. */
export const passwordResetSchema = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(32)),
  password: newPassword,
});
/** POST /api/session/password; DELETE /api/session signs out. */
export const signInSchema = z.object({
  email: z.string().check(z.maxLength(200)),
  password: typedPassword,
  /** Id this browser had before, as for an enrolment. */
  device: z.optional(z.string().check(z.maxLength(64))),
});

/**
 * GET /api/territory: what the map shows with no basemap. GeoJSON FeatureCollection; properties.layer is
 * 'commune' | 'sector' (polygons), 'street' | 'water' (lines); properties.name.
 */
export const territorySchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.object({
        layer: z.enum(['commune', 'sector', 'street', 'water']),
        name: z.string(),
      }),
      geometry: z.union([
        z.object({
          type: z.literal('Polygon'),
          coordinates: z.array(z.array(z.tuple([z.number(), z.number()]))),
        }),
        z.object({
          type: z.literal('LineString'),
          coordinates: z.array(z.tuple([z.number(), z.number()])),
        }),
      ]),
    }),
  ),
});

export type Filter = z.infer<typeof filterSchema>;
export type TableRequest = z.infer<typeof tableRequestSchema>;
export type TableRow = z.infer<typeof tableRowSchema>;
export type TableResponse = z.infer<typeof tableResponseSchema>;
export type GridRequest = z.infer<typeof gridRequestSchema>;
export type GridResponse = z.infer<typeof gridResponseSchema>;
export type DetailResponse = z.infer<typeof detailResponseSchema>;
export type SummaryResponse = z.infer<typeof summaryResponseSchema>;
export type DeskEdit = Pick<Edit, 'baseRev' | 'patch' | 'settles' | 'remove'> &
  Pick<z.infer<typeof deskEditSchema>, 'comment'>;
export type Person = z.infer<typeof personSchema>;
export type NewPerson = z.infer<typeof newPersonSchema>;
export type EnrolledDevice = z.infer<typeof deviceSchema>;
export type EnrolmentCode = z.infer<typeof codeResponseSchema>;
export type Demonstration = z.infer<typeof demonstrationResponseSchema>;
export type PasswordChange = z.infer<typeof passwordChangeSchema>;
export type PasswordReset = z.infer<typeof passwordResetSchema>;
export type SetupRequest = z.infer<typeof setupRequestSchema>;
export type Territory = z.infer<typeof territorySchema>;
export type { Session } from './protocol.ts';
