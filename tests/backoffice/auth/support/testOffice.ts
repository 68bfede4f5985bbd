import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../../../src/backoffice/http/app.ts';
import type { App, Context } from '../../../../src/backoffice/http/context.ts';
import { openStore } from '../../../../src/backoffice/store/openStore.ts';
import { TestClient } from './testClient.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A whole back office in this process, on a database of its own, with a clock that a test turns. */
export type TestOffice = {
  readonly app: App;
  readonly context: Context;
  readonly clock: { now: number };
  /** Everything that was logged, one line each. */
  readonly log: string[];
  /** What nobody expected. */
  readonly bugs: unknown[];
  /** A browser that is not signed in. */
  client(): TestClient;
  close(): Promise<void>;
};

export type TestOfficeOptions = { readonly databaseUrl?: string; readonly publicUrl?: string };

export async function openTestOffice(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'sillage-office-'));
  const store = await openStore({ dataFolder: folder, databaseUrl: options.databaseUrl });
  const clock = { now: Date.UTC(2026, 0, 5, 8) };
  const bugs: unknown[] = [];
  const log: string[] = [];
  const context: Context = {
    store,
    dataFolder: folder,
    now: () => clock.now,
    newId: randomUUID,
    publicUrl: options.publicUrl ?? null,
    onBug: (error) => {
      bugs.push(error);
    },
  };
  const app = await buildApp(context, {
    pagesFolder: folder,
    version: 'test',
    trustedProxies: '127.0.0.1',
    logger: { level: 'trace', stream: { write: (line: string) => log.push(line) } },
  });
  return {
    app,
    context,
    clock,
    log,
    bugs,
    client: () => new TestClient(app),
    close: async () => {
      await app.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
