import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../../src/backoffice/http/context.ts';
import { createContext } from '../../../src/backoffice/http/createContext.ts';
import { importFile, type ImportResult, type RowReport } from '../../../src/backoffice/jobs/import/importFile.ts';
import { type Mapping, mappingSchema } from '../../../src/backoffice/jobs/import/mapping.ts';
import { createOrganisation } from '../../../src/backoffice/store/createOrganisation.ts';
import { openStore } from '../../../src/backoffice/store/openStore.ts';
import type { Versioned } from '../../../src/domain/edit.ts';
import { graffiti } from '../../../src/domain/kinds/graffiti.ts';

export const MAPPING: Mapping = mappingSchema.parse({
  timeZone: 'Europe/Paris',
  reference: 'id',
  address: ['number', 'street'],
  lat: 'lat',
  lon: 'lon',
  createdAt: { column: 'opened', format: 'DD/MM/YYYY HH:mm' },
  status: { column: 'state', values: { open: 'signale', done: 'fait' } },
  fields: { surface_m2: { column: 'area' }, owner: { value: 'public' } },
});
export const HEADER = 'id;number;street;lat;lon;opened;state;area';
/** A row that is right, but for what is changed. */
export function row(change: { readonly [column: string]: string } = {}): string {
  const right = {
    id: 'A1',
    number: '12',
    street: 'rue Carnot',
    lat: '46,58',
    lon: '0,34',
    opened: '14/07/2025 09:30',
    state: 'open',
    area: '2,5',
  };
  return Object.values({ ...right, ...change }).join(';');
}

export type TestImport = {
  readonly context: Context;
  readonly organisation: string;
  readonly folder: string;
  file(name: string, content: string | Uint8Array): Promise<string>;
  take(
    path: string,
    change?: { readonly write?: boolean; readonly mapping?: Mapping },
  ): Promise<ImportResult & { readonly reports: readonly RowReport[] }>;
  /** Everything kept, in the order of its reference. */
  kept(): Promise<readonly Versioned[]>;
  close(): Promise<void>;
};

export async function openTestImport(): Promise<TestImport> {
  const folder = await mkdtemp(join(tmpdir(), 'sillage-import-'));
  const store = await openStore({ dataFolder: folder });
  const context = createContext({ store, dataFolder: folder });
  const organisation = await store.write((trx) =>
    createOrganisation(context, trx, {
      name: 'Ville d’essai',
      bounds: [46, 0, 47, 1],
      basemap: 'none',
      timeZone: 'Europe/Paris',
    }),
  );
  if (organisation === null) throw new Error('the organisation is made');
  return {
    context,
    organisation,
    folder,
    file: async (name, content) => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    take: async (path, { write = true, mapping = MAPPING } = {}) => {
      const reports: RowReport[] = [];
      const report = (each: RowReport): void => void reports.push(each);
      const result = await importFile(context, { path, kind: graffiti, mapping, organisation, write, report });
      return { ...result, reports };
    },
    kept: async () => {
      const rows = await store.db
        .selectFrom('interventions')
        .select('body')
        .where('organisation', '=', organisation)
        .orderBy('reference')
        .execute();
      return rows.map(({ body }) => JSON.parse(body) as Versioned);
    },
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
