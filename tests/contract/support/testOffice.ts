import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from '../../../src/backoffice/auth/openSession.ts';
import { buildApp } from '../../../src/backoffice/http/app.ts';
import type { App, Context } from '../../../src/backoffice/http/context.ts';
import { createContext } from '../../../src/backoffice/http/createContext.ts';
import { createOrganisation } from '../../../src/backoffice/store/createOrganisation.ts';
import { openStore } from '../../../src/backoffice/store/openStore.ts';
import type { Role } from '../../../src/domain/permissions.ts';
import { TestClient } from './testClient.ts';

export type TestOffice = {
  readonly context: Context;
  readonly app: App;
  readonly dataFolder: string;
  /** Failures that nobody expected. */
  readonly bugs: readonly unknown[];
  addOrganisation(name?: string): Promise<string>;
  addSector(organisation: string, name?: string): Promise<string>;
  /** A person signed in on a device of their own, or on `device`. */
  signIn(organisation: string, role?: Role, sector?: string | null, device?: string): Promise<TestClient>;
  close(): Promise<void>;
};

/** A back office without a socket; on the embedded database and a folder of its own where none is given. */
export async function openOffice(
  databaseUrl?: string,
  folders: { readonly pages?: string; readonly dataFolder?: string } = {},
): Promise<TestOffice> {
  const dataFolder = folders.dataFolder ?? (await mkdtemp(join(tmpdir(), 'sillage-test-')));
  const store = await openStore({ databaseUrl, dataFolder });
  const bugs: unknown[] = [];
  const context = createContext({ store, dataFolder, onBug: (error) => bugs.push(error) });
  const app = await buildApp(context, { pagesFolder: folders.pages ?? join(dataFolder, 'no-pages'), version: '0.0.0' });
  await app.ready();

  async function addOrganisation(name = 'Ville d’essai'): Promise<string> {
    const id = await store.write((trx) =>
      createOrganisation(context, trx, { name, bounds: [46, 0, 47, 1], basemap: 'none', timeZone: 'Europe/Paris' }),
    );
    if (id === null) throw new Error('no organisation was made');
    return id;
  }

  async function addSector(organisation: string, name = 'Centre'): Promise<string> {
    const id = context.newId();
    await store.db.insertInto('sectors').values({ organisation, id, name }).execute();
    return id;
  }

  async function signIn(
    organisation: string,
    role: Role = 'agent',
    sector: string | null = null,
    device?: string,
  ): Promise<TestClient> {
    const id = context.newId();
    const session = await store.write(async (trx) => {
      await trx
        .insertInto('people')
        .values({
          organisation,
          id,
          name: `Personne ${id.slice(-4)}`,
          role,
          email: role === 'agent' ? null : `${id}@essai.invalid`,
          password_hash: null,
          sector,
          active: 1,
          created_at: context.now(),
        })
        .execute();
      const browser = { device, name: 'Tablette', shownTokenHash: null };
      return openSession(context, trx, { organisation, id, role }, browser);
    });
    const user = { id, role, sector };
    return new TestClient(app, { organisation, user, device: session.device, token: session.token });
  }

  return {
    context,
    app,
    dataFolder,
    bugs,
    addOrganisation,
    addSector,
    signIn,
    close: async () => {
      await app.close();
      await store.close();
      // The store of uploads makes its folder in its own time, which may be now.
      if (folders.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
