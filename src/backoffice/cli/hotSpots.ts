import { writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { calendarOf } from '../../domain/calendar.ts';
import type { HotCellsRequest } from '../../domain/hotspots/hotCells.ts';
import { type HotSpots, hotSpots } from '../../domain/hotspots/hotSpots.ts';
import type { Visit } from '../../domain/places.ts';
import { withoutDoubtful } from '../../domain/withoutDoubtful.ts';
import { visitsOfFile } from '../jobs/import/visitsOfFile.ts';
import { countDoubtful, visitsOf, visitsWhere } from '../routes/supervise/visitsOf.ts';
import { chooseOrganisation } from './chooseOrganisation.ts';
import { hotSpotsGeoJson } from './hotSpotsGeoJson.ts';
import { printHotSpots } from './printHotSpots.ts';
import { fileRefused, readJson, readMapping } from './readMapping.ts';
import { CommandRefused, type Terminal } from './terminal.ts';
import { say } from './words.ts';

export type HotSpotsOptions = {
  readonly input?: string | undefined;
  readonly columns?: string | undefined;
  readonly kind?: string | undefined;
  readonly organisation?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cell?: string | undefined;
  readonly limit?: string | undefined;
  readonly territory?: string | undefined;
  readonly geojson?: string | undefined;
};

const LIMIT = 20;
const [SMALLEST, LARGEST] = [50, 1000];

const ringSchema = z.array(z.tuple([z.number(), z.number()], z.number()));
const territorySchema = z.object({
  features: z.array(
    z.object({
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ringSchema) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ringSchema)) }),
      ]),
    }),
  ),
});

type Known = { readonly visits: readonly Visit[]; readonly doubtful: number; readonly timeZone: string };

/** What a file would bring, or what the organisation has. */
async function visitsAsked(terminal: Terminal, options: HotSpotsOptions): Promise<Known> {
  if (options.input !== undefined) {
    const { kind, mapping } = await readMapping(terminal, options.columns, options.kind ?? 'graffiti');
    const read = await visitsOfFile(options.input, kind, mapping);
    if ('code' in read) throw fileRefused(terminal, read);
    if (read.skipped > 0) terminal.print(say(terminal.language, 'rowsSkipped', { n: read.skipped }));
    return { ...withoutDoubtful(read.visits), timeZone: mapping.timeZone };
  }
  const organisation = await chooseOrganisation(terminal, options.organisation);
  if (!organisation) throw new CommandRefused(say(terminal.language, 'noOrganisation'), 1);
  const { id, timeZone } = organisation;
  const reach = { organisation: id, sector: null, timeZone };
  const kind = options.kind === undefined ? {} : { kind: [options.kind] };
  const { db } = terminal.context.store;
  const visits = await visitsOf(db, visitsWhere(reach, kind));
  return { visits, doubtful: await countDoubtful(db, reach, kind), timeZone };
}

async function territoryAsked(terminal: Terminal, path: string | undefined): Promise<HotCellsRequest['territory']> {
  if (path === undefined) return null;
  const refused = (why: string): CommandRefused =>
    new CommandRefused(`${say(terminal.language, 'territoryWrong', { path })}\n  ${why}`, 1);
  const read = territorySchema.safeParse(await readJson(terminal, path, refused));
  if (!read.success)
    throw refused(
      read.error.issues
        .map((issue) => issue.path.join('.'))
        .slice(0, 3)
        .join(', '),
    );
  const polygons = read.data.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  return polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat] as const)));
}

/** The two periods: what is asked for, and as long before it; `before` null where not all of it was recorded. */
function periodsOf(visits: readonly Visit[], from: number | null, to: number | null) {
  const now = visits.filter(({ at }) => (from === null || at >= from) && (to === null || at < to));
  if (from === null) return { now, before: null };
  const end = to ?? visits.reduce((last, { at }) => Math.max(last, at), from) + 1;
  const start = from - (end - from);
  const before = visits.filter(({ at }) => at >= start && at < from);
  return { now, before: visits.some(({ at }) => at < start) ? before : null };
}

/** Prints where it comes back, beyond chance, from a file or from the database. */
export async function hotSpotsCommand(terminal: Terminal, options: HotSpotsOptions): Promise<void> {
  const { language, print } = terminal;
  const usage = (what: string): CommandRefused => new CommandRefused(say(language, 'usage', { what }), 2);
  const limit = Number(options.limit ?? LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw usage(say(language, 'limitWrong'));
  const cellM = options.cell === undefined ? undefined : Number(options.cell);
  if (cellM !== undefined && !(cellM >= SMALLEST && cellM <= LARGEST)) throw usage(say(language, 'cellWrong'));
  const days = [options.from, options.to].map((day) => (day === undefined ? null : Date.parse(`${day}T00:00Z`)));
  if (days.some((day) => Number.isNaN(day))) throw usage(say(language, 'dayWrong'));
  const territory = await territoryAsked(terminal, options.territory);
  const { visits, doubtful, timeZone } = await visitsAsked(terminal, options);
  const { utcOf, dayOf } = calendarOf(timeZone);
  const [from = null, to = null] = days.map((day) => (day === null ? null : utcOf(day)));
  const { now, before } = periodsOf(visits, from, to === null ? null : Math.min(to, terminal.context.now()));
  const found: HotSpots = hotSpots({
    visits: now,
    before,
    territory,
    dayOf,
    ...(cellM === undefined ? {} : { cellM }),
  });
  printHotSpots({ ...terminal, dayOf, limit }, { found, visits: now, doubtful, compared: from !== null });
  if (options.geojson === undefined) return;
  const text = hotSpotsGeoJson(found);
  if (options.geojson === '-') print(text);
  else {
    const path = options.geojson;
    await writeFile(path, text).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : '';
      throw new CommandRefused(`${say(language, 'fileUnwritable', { path })}\n  ${why}`, 1);
    });
    print(say(language, 'geojsonKept', { path }));
  }
}
