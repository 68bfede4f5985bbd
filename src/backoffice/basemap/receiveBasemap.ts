import { overlap } from '../../domain/geo.ts';
import type { Basemap } from '../../sync/basemap.ts';
import { MAX_BASEMAP_BYTES } from '../../sync/basemap.ts';
import { boundsOf } from '../files/boundsOf.ts';
import { keepOrganisationFile } from '../files/organisationFile.ts';
import type { Context } from '../http/context.ts';
import { problem } from '../http/problem.ts';
import { hashParts } from './hashParts.ts';
import { inspectBasemap } from './inspectBasemap.ts';

/**
 * Takes a whole uploaded file as the basemap of an organisation, looked through first. Throws what `inspectBasemap`
 * throws, and 'basemap-elsewhere' or 'basemap-too-large'; the file then still lies where it was, and the basemap in
 * place stays.
 */
export async function receiveBasemap(
  context: Context,
  organisation: string,
  uploaded: string,
  name: string,
): Promise<void> {
  const inspected = await inspectBasemap(uploaded);
  if (!overlap(inspected.bounds, await boundsOf(context, organisation))) throw problem('basemap-elsewhere');
  const { id, parts, size } = await hashParts(uploaded);
  if (size > MAX_BASEMAP_BYTES) throw problem('basemap-too-large');
  const basemap: Basemap = { id, name, size, parts: [...parts], ...inspected, receivedAt: context.now() };
  await keepOrganisationFile(context, organisation, 'basemap', uploaded, basemap);
}
