import { join } from 'node:path';

const ENDINGS = { basemap: 'pmtiles', addresses: 'json.gz' } as const;

export type OrganisationFile = keyof typeof ENDINGS;

/** Where a file of an organisation lies. The names come from the database, never from a request as it is. */
export function organisationFilePath(
  dataFolder: string,
  what: OrganisationFile,
  organisation: string,
  id: string,
): string {
  if (!/^[\w-]+$/.test(organisation) || !/^[0-9a-f]{64}$/.test(id)) throw new Error('not a file of ours');
  return join(dataFolder, what, organisation, `${id}.${ENDINGS[what]}`);
}

/** Folder of the uploads of such files that are under way. */
export function fileUploadsFolder(dataFolder: string, what: OrganisationFile): string {
  return join(dataFolder, what, 'uploads');
}
