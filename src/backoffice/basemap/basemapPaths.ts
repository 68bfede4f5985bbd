import { join } from 'node:path';

/** Where the file of a basemap lies. Both names come from the database, never from a request as it is. */
export function basemapPath(dataFolder: string, organisation: string, id: string): string {
  if (!/^[\w-]+$/.test(organisation) || !/^[0-9a-f]{64}$/.test(id)) throw new Error('not a basemap of ours');
  return join(dataFolder, 'basemaps', organisation, `${id}.pmtiles`);
}

/** Folder of the uploads that are under way. */
export function basemapUploadsFolder(dataFolder: string): string {
  return join(dataFolder, 'basemaps', 'uploads');
}
