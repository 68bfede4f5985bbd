import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../../src/backoffice/http/context.ts';
import { createContext } from '../../../src/backoffice/http/createContext.ts';
import { createOrganisation } from '../../../src/backoffice/store/createOrganisation.ts';
import { isOfNow, leapFeeds } from '../../../src/backoffice/store/leaps.ts';
import { openStore } from '../../../src/backoffice/store/openStore.ts';
import { takeVersions } from '../../../src/backoffice/store/takeVersions.ts';

let folder: string;
let town: string;
const file = (name: string): string => join(folder, name);

/** The service from its start to its end, and what `work` resolves to. */
async function service<T>(work: (context: Context) => Promise<T>, by?: () => number): Promise<T> {
  const store = await openStore({ dataFolder: folder });
  const context = createContext({ store, dataFolder: folder });
  await leapFeeds(context, by);
  const done = await work(context);
  await store.close();
  return done;
}

const found = (context: Context) =>
  context.store.write((trx) =>
    createOrganisation(context, trx, { name: 'Ville', bounds: [46, 0, 47, 1], basemap: 'none', timeZone: 'UTC' }),
  );
const write = ({ store }: Context, count: number) => store.write((trx) => takeVersions(trx, town, count));
const isKnown = (context: Context, { epoch, version }: Moment) =>
  isOfNow(context, town, { epoch, versions: [version] });
const backUp = ({ store }: Context) => sql`vacuum into ${sql.lit(file('copy.sqlite'))}`.execute(store.db);
type Moment = { readonly epoch: string; readonly version: number };
const newest = ({ store }: Context): Promise<Moment> =>
  store.db.selectFrom('organisations').select(['epoch', 'version']).where('id', '=', town).executeTakeFirstOrThrow();

async function putBack(): Promise<void> {
  for (const name of ['sillage.sqlite-wal', 'sillage.sqlite-shm']) await rm(file(name), { force: true });
  await copyFile(file('copy.sqlite'), file('sillage.sqlite'));
}

/** A town that goes on after its backup: what somebody heard before it, and after. */
async function goOn(): Promise<{ readonly before: Moment; readonly after: Moment }> {
  return service(async (context) => {
    town = (await found(context)) ?? '';
    await write(context, 3);
    const before = await newest(context);
    await backUp(context);
    await write(context, 2);
    return { before, after: await newest(context) };
  });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-leaps-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a database that was put back from a backup', () => {
  test('9.3 is known by who heard what it has lost, however far it has come since; who heard nothing of it goes on', async () => {
    const { before, after } = await goOn();
    await putBack();
    await service(async (context) => {
      await write(context, 50);
      expect(await isKnown(context, before)).toBe(true);
      expect(await isKnown(context, after)).toBe(false);
      const anew = await newest(context);
      expect(anew.epoch).not.toBe(before.epoch);
      // Everybody reads anew, once.
      for (const heard of [before, after]) expect(await isKnown(context, heard)).toBe(false);
      expect(await newest(context)).toEqual(anew);
      expect(await isKnown(context, anew)).toBe(true);
    });
  });

  test.each([
    ['less far', 2 ** 21],
    ['further', 2 ** 30],
  ])('9.3 is known too where the service had started in the time that is lost, and leapt %s', async (_what, far) => {
    const { before } = await goOn();
    const heard = await service(
      async (context) => {
        await write(context, 1);
        return newest(context);
      },
      () => far,
    );
    await putBack();
    await service(
      async (context) => {
        expect(await isKnown(context, heard)).toBe(false);
        expect((await newest(context)).epoch).not.toBe(before.epoch);
      },
      () => 2 ** 25,
    );
  });

  test('goes on as it is where nobody heard anything since', async () => {
    const { before } = await goOn();
    await putBack();
    for (let start = 1; start <= 3; start += 1)
      await service(async (context) => {
        expect(await isKnown(context, before)).toBe(true);
        expect((await newest(context)).epoch).toBe(before.epoch);
      });
  });
});

test('an ordinary start is no restoration: what was heard up to it and from it on is of now', async () => {
  const { after } = await goOn();
  // Pages that tell of no change tell where the feed landed.
  const heard = [after, await service(newest), await service(newest)];
  await service(async (context) => {
    await write(context, 4);
    for (const each of [...heard, await newest(context)]) expect(await isKnown(context, each)).toBe(true);
  });
});

test('whoever makes versions up has everybody read anew once, until the next start', async () => {
  const { after } = await goOn();
  await service(async (context) => {
    expect(await isKnown(context, { ...after, version: after.version + 1 })).toBe(false);
    const { epoch } = await newest(context);
    expect(epoch).not.toBe(after.epoch);
    for (const version of [after.version + 1, Number.MAX_SAFE_INTEGER]) await isKnown(context, { epoch, version });
    expect((await newest(context)).epoch).toBe(epoch);
  });
});
