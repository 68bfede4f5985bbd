import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassword } from '../../../src/backoffice/auth/password.ts';
import { buildApp } from '../../../src/backoffice/http/app.ts';
import type { App, Context } from '../../../src/backoffice/http/context.ts';
import { createContext } from '../../../src/backoffice/http/createContext.ts';
import { writeRecords } from '../../../src/backoffice/jobs/writeRecords.ts';
import { createOrganisation } from '../../../src/backoffice/store/createOrganisation.ts';
import { openStore } from '../../../src/backoffice/store/openStore.ts';
import { applyEdit, type Edit } from '../../../src/domain/edit.ts';
import type { FieldValue } from '../../../src/domain/intervention.ts';
import type { Role } from '../../../src/domain/permissions.ts';
import { TestClient } from '../auth/support/testClient.ts';

export const NOW = Date.UTC(2026, 10, 20, 9);
export const DAY = 86_400_000;
const PASSWORD = 'agrafe-bassine-cagette';

type Fields = { readonly [field: string]: FieldValue };

/** A back office with its HTTP interface, on a database of its own. */
export type TestDesk = {
  readonly app: App;
  readonly context: Context;
  addOrganisation(): Promise<string>;
  /** Someone of an organisation, signed in. */
  signIn(
    organisation: string,
    role: Role,
    sector?: string,
  ): Promise<{ readonly client: TestClient; readonly id: string }>;
  /** Adds an intervention with these fields; its id. */
  add(organisation: string, fields: Fields): Promise<string>;
  addAll(organisation: string, all: readonly Fields[]): Promise<readonly string[]>;
  close(): Promise<void>;
};

export async function openTestDesk(): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'sillage-desk-'));
  const store = await openStore({ dataFolder: folder });
  const context = createContext({ store, dataFolder: folder, now: () => NOW });
  const app = await buildApp(context, { pagesFolder: folder, version: 'test' });
  let seq = 0;
  const addAll = async (organisation: string, all: readonly Fields[]): Promise<readonly string[]> => {
    const records = all.map((fields) => {
      seq += 1;
      const usual = { status: 'a_traiter', createdAt: NOW - DAY, author: 'somebody' };
      const edit: Edit = {
        id: context.newId(),
        device: 'tablet',
        seq,
        author: 'somebody',
        at: NOW,
        offsetMin: 60,
        intervention: context.newId(),
        kind: 'graffiti',
        kindVersion: 1,
        baseRev: 0,
        patch: Object.fromEntries(
          Object.entries({ ...usual, ...fields }).map(([field, value]) => [field, { old: null, new: value }]),
        ),
      };
      const { next, result } = applyEdit(null, edit);
      return { versioned: next, edits: [{ edit, result, rev: next.rev, receivedAt: NOW }] };
    });
    await store.write((trx) => writeRecords(trx, organisation, records));
    return records.map(({ versioned }) => versioned.intervention.id);
  };
  return {
    app,
    context,
    addOrganisation: async () => {
      const id = await store.write((trx) =>
        createOrganisation(context, trx, {
          name: 'Ville d’essai',
          bounds: [46, 0, 47, 1],
          basemap: 'none',
          timeZone: 'Europe/Paris',
        }),
      );
      if (id === null) throw new Error('the organisation is made');
      return id;
    },
    signIn: async (organisation, role, sector) => {
      const id = context.newId();
      const email = `${id}@essai.invalid`;
      const password_hash = await hashPassword(PASSWORD);
      await store.db
        .insertInto('people')
        .values({
          organisation,
          id,
          name: `Essai ${role}`,
          role,
          email,
          password_hash,
          sector: sector ?? null,
          active: 1,
          created_at: NOW,
        })
        .execute();
      const client = new TestClient(app);
      const answer = await client.post('/api/session/password', { email, password: PASSWORD });
      if (answer.status !== 200) throw new Error(answer.text);
      return { client, id };
    },
    add: async (organisation, fields) => (await addAll(organisation, [fields]))[0] ?? '',
    addAll,
    close: async () => {
      await app.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function point(lat: number, lon: number): FieldValue {
  return { lat, lon, accuracy: null, source: 'pin' };
}
