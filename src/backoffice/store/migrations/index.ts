import type { Migration } from 'kysely/migration';
import { first } from './0001_first.ts';
import { broughtBy } from './0002_brought_by.ts';
import { organisationFiles } from './0003_organisation_files.ts';
import { figures } from './0004_figures.ts';
import { places } from './0005_places.ts';
import { leaps } from './0006_leaps.ts';

/** Every migration by name, in order. A released one never changes. */
export const migrations: { readonly [name: string]: Migration } = {
  '0001_first': first,
  '0002_brought_by': broughtBy,
  '0003_organisation_files': organisationFiles,
  '0004_figures': figures,
  '0005_places': places,
  '0006_leaps': leaps,
};
