import { rm } from 'node:fs/promises';
import type { Bounds } from '../../domain/geo.ts';
import { overlap } from '../../domain/geo.ts';
import { MAX_BASEMAP_BYTES } from '../../sync/basemap.ts';
import type { Basemap } from '../../sync/basemap.ts';
import type { Context } from '../http/context.ts';
import { problem } from '../http/problem.ts';
import { moveDurably } from '../files/durable.ts';
import { basemapPath } from './basemapPaths.ts';
import { writeBasemap } from './basemapRow.ts';
import { hashParts } from './hashParts.ts';
import { inspectBasemap } from './inspectBasemap.ts';

async function boundsOf({ store }: Context, organisation: string): Promise<Bounds> {
  const { bounds } = await store.db
    .selectFrom('organisations')
    .select('bounds')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  return JSON.parse(bounds) as Bounds;
}

/** Takes the basemap of an organisation away; its tablets let theirs go when they hear of it. */
export async function removeBasemap(context: Context, organisation: string): Promise<void> {
  const before = await writeBasemap(context, organisation, null);
  if (before !== null) await rm(basemapPath(context.dataFolder, organisation, before), { force: true });
}

/**
 * Takes a whole uploaded file as the basemap of an organisation: looked through, moved into place for good, and only
 * then is the one before let go. Throws what `inspectBasemap` throws, and 'basemap-elsewhere' or 'basemap-too-large';
 * the file then still lies where it was, and the basemap in place stays.
 */
export async function receiveBasemap(
  context: Context,
  organisation: string,
  uploaded: string,
  name: string,
): Promise<Basemap> {
  const inspected = await inspectBasemap(uploaded);
  if (!overlap(inspected.bounds, await boundsOf(context, organisation))) throw problem('basemap-elsewhere');
  const { id, parts, size } = await hashParts(uploaded);
  if (size > MAX_BASEMAP_BYTES) throw problem('basemap-too-large');
  const basemap: Basemap = { id, name, size, parts: [...parts], ...inspected, receivedAt: context.now() };
  await moveDurably(uploaded, basemapPath(context.dataFolder, organisation, id));
  const before = await writeBasemap(context, organisation, basemap);
  if (before !== null && before !== id)
    await rm(basemapPath(context.dataFolder, organisation, before), { force: true });
  return basemap;
}
