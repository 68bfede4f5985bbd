import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../../src/backoffice/http/context.ts';
import { createContext } from '../../../src/backoffice/http/createContext.ts';
import { createOrganisation } from '../../../src/backoffice/store/createOrganisation.ts';
import { openStore } from '../../../src/backoffice/store/openStore.ts';
import { takeVersions } from '../../../src/backoffice/store/takeVersions.ts';
import { watchFeeds } from '../../../src/backoffice/store/watchFeeds.ts';

let folder: string;
const file = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-feeds-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The service from its start to its end; what `work` resolves to, and what was noticed at the start. */
async function service<T>(work: (context: Context) => Promise<T>) {
  const store = await openStore({ dataFolder: folder });
  const context = createContext({ store, dataFolder: folder });
  const watch = await watchFeeds(context);
  const done = await work(context);
  await watch.stop();
  await store.close();
  return { done, restored: watch.restored };
}

const found = (context: Context, name: string) =>
  context.store.write((trx) =>
    createOrganisation(context, trx, { name, bounds: [46, 0, 47, 1], basemap: 'none', timeZone: 'UTC' }),
  );
const write = (context: Context, organisation: string | null, count: number) =>
  context.store.write((trx) => takeVersions(trx, organisation ?? '', count));
const backUp = ({ store }: Context) => sql`vacuum into ${sql.lit(file('copy.sqlite'))}`.execute(store.db);
const epochs = async ({ store }: Context) =>
  Object.fromEntries(
    (await store.db.selectFrom('organisations').select(['name', 'epoch']).execute()).map((row) => [
      row.name,
      row.epoch,
    ]),
  );

/** A town that went on after a backup was made, and another that did not; the backup was put back. */
async function putBack(): Promise<{ readonly [name: string]: string }> {
  const { done } = await service(async (context) => {
    const [busy, quiet] = [await found(context, 'Active'), await found(context, 'Calme')];
    await write(context, busy, 3);
    await write(context, quiet, 3);
    await backUp(context);
    await write(context, busy, 2);
    return epochs(context);
  });
  for (const name of ['sillage.sqlite-wal', 'sillage.sqlite-shm']) await rm(file(name), { force: true });
  await copyFile(file('copy.sqlite'), file('sillage.sqlite'));
  return done;
}

describe('a database of an earlier day', () => {
  test('9.3 is noticed at the start: who lost something gets a new epoch, once', async () => {
    const before = await putBack();
    const { done: after, restored } = await service(epochs);
    expect(restored).toEqual(['Active']);
    expect([after['Active'] === before['Active'], after['Calme'] === before['Calme']]).toEqual([false, true]);
    expect(await service(epochs)).toEqual({ done: after, restored: [] });
  });

  test('is not noticed where nothing stands beside it, or nothing that can be read; the service starts all the same', async () => {
    for (const content of [null, '', '{"a": 1}']) {
      const before = await putBack();
      if (content === null) await rm(file('feeds.json'));
      else await writeFile(file('feeds.json'), content);
      expect(await service(epochs)).toEqual({ done: before, restored: [] });
      await rm(file('copy.sqlite'));
      await rm(file('sillage.sqlite'));
    }
  });

  test('is known of from soon after a commit on, not only from an ordinary end', async () => {
    await service(async (context) => {
      const organisation = await found(context, 'Active');
      await write(context, organisation, 7);
      await expect
        .poll(async () => JSON.parse(await readFile(file('feeds.json'), 'utf8')) as unknown, { timeout: 10_000 })
        .toMatchObject({ [organisation ?? '']: { version: 7 } });
    });
  });

  test('is noticed after a start on another database, too', async () => {
    await putBack();
    await rename(file('sillage.sqlite'), file('right.sqlite'));
    await service((context) => found(context, 'Autre'));
    await rename(file('right.sqlite'), file('sillage.sqlite'));
    expect((await service(epochs)).restored).toEqual(['Active']);
  });

  test('a start after an ordinary end changes nothing', async () => {
    const { done } = await service(async (context) => {
      await write(context, await found(context, 'Active'), 4);
      return epochs(context);
    });
    expect(await service(epochs)).toEqual({ done, restored: [] });
  });
});
