import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redeemCode } from '../../../src/backoffice/auth/code.ts';
import { passwordMatches } from '../../../src/backoffice/auth/password.ts';
import { demonstrationAccess } from '../../../src/backoffice/demo/demonstrationAccess.ts';
import { loadDemonstration } from '../../../src/backoffice/demo/loadDemonstration.ts';
import { readOrganisationFile } from '../../../src/backoffice/files/organisationFile.ts';
import { organisationFilePath } from '../../../src/backoffice/files/paths.ts';
import { createContext } from '../../../src/backoffice/http/createContext.ts';
import type { Context } from '../../../src/backoffice/http/context.ts';
import { photoPath } from '../../../src/backoffice/photos/photoPath.ts';
import { figures } from '../../../src/backoffice/routes/supervise/figures.ts';
import { rankedPlaces } from '../../../src/backoffice/routes/supervise/rankedPlaces.ts';
import { summary } from '../../../src/backoffice/routes/supervise/summary.ts';
import { openStore } from '../../../src/backoffice/store/openStore.ts';
import { unpackBook } from '../../../src/domain/addresses/packBook.ts';
import { indexAddresses, searchAddresses } from '../../../src/domain/addresses/searchAddresses.ts';
import { distance } from '../../../src/domain/geo.ts';
import { applyEdit, type Edit, type Versioned } from '../../../src/domain/edit.ts';
import { graffiti } from '../../../src/domain/kinds/graffiti.ts';
import { validate } from '../../../src/domain/validate.ts';
import { type Demonstration, territorySchema } from '../../../src/sync/desk.ts';
import { editSchema, interventionSchema } from '../../../src/sync/protocol.ts';

const NOW = Date.UTC(2026, 10, 20, 15);
let folder: string;
let context: Context;
let made: Demonstration;
let organisation: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-demo-'));
  const store = await openStore({ dataFolder: folder });
  context = createContext({ store, dataFolder: folder, now: () => NOW });
  made = await loadDemonstration(context, 'http://localhost:9999');
  ({ id: organisation } = await store.db.selectFrom('organisations').select('id').executeTakeFirstOrThrow());
});
afterAll(async () => {
  await context.store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the demonstration', () => {
  test('says that it is fictitious, and names its 40 communes and 3 sectors', async () => {
    const { db } = context.store;
    const found = await db.selectFrom('organisations').selectAll().executeTakeFirstOrThrow();
    expect(found.name).toContain('fictive');
    expect(found.demonstration).toBe(1);
    const { features } = territorySchema.parse(JSON.parse(found.territory ?? ''));
    const named = (layer: string) =>
      new Set(features.filter((each) => each.properties.layer === layer).map((each) => each.properties.name));
    expect([named('commune').size, named('sector').size]).toEqual([40, 3]);
    const people = await db.selectFrom('people').selectAll().execute();
    expect(people.filter((person) => person.role === 'agent')).toHaveLength(12);
    expect(people.filter((person) => !/ficti(f|ve)/.test(person.name))).toEqual([]);
  });

  test('knows the addresses of its streets, and most walls stand where theirs is', async () => {
    const known = await readOrganisationFile(context, organisation, 'addresses');
    expect(known?.communes).toBe(40);
    const path = organisationFilePath(folder, 'addresses', organisation, known?.id ?? '');
    const book = unpackBook(JSON.parse(gunzipSync(await readFile(path)).toString()));
    const index = indexAddresses(book!);
    const records = await context.store.db
      .selectFrom('interventions')
      .select(['address', 'lat', 'lon'])
      .where('doubtful', '=', 0)
      .where('lat', 'is not', null)
      .where('address', 'not like', '% bis %')
      .limit(100)
      .execute();
    const near = records.filter(({ address, lat, lon }) => {
      const [hit] = searchAddresses(index, address, 1, { lat: lat ?? 0, lon: lon ?? 0 });
      return hit?.text === address && distance(hit, { lat: lat ?? 0, lon: lon ?? 0 }) < 60;
    });
    expect(records.length).toBeGreaterThan(90);
    expect(near.length).toBeGreaterThan(records.length * 0.8);
  });

  test('signs in with what it answers, and has a new agent code each time it is asked', async () => {
    for (const account of made.accounts) {
      const person = await context.store.db
        .selectFrom('people')
        .selectAll()
        .where('email', '=', account.email)
        .executeTakeFirstOrThrow();
      expect(await passwordMatches(person.password_hash, account.password)).toBe(true);
    }
    const again = await demonstrationAccess(context, 'http://localhost:9999');
    expect(again?.accounts).toEqual(made.accounts);
    expect(again?.agentCode.code).not.toBe(made.agentCode.code);
    expect(again?.agentCode.url).toMatch(/^http:\/\/localhost:9999\/enroler#/);
    const redeem = (code: string) => context.store.write((trx) => redeemCode(context, trx, code, ['agent']));
    expect(await redeem(again?.agentCode.code ?? '')).not.toBeNull();
  });

  test('keeps its passwords where only their owner reads them', async () => {
    expect((await stat(join(folder, 'demonstration.json'))).mode & 0o777).toBe(0o600);
  });

  test('has two years of valid records, as their edits make them', async () => {
    const { db } = context.store;
    const rows = await db.selectFrom('interventions').select(['id', 'body', 'created_at', 'conflict_count']).execute();
    expect(rows.length).toBeGreaterThan(5_900);
    expect(Math.min(...rows.map((row) => row.created_at))).toBeLessThan(NOW - 700 * 86_400_000);
    expect(Math.max(...rows.map((row) => row.created_at))).toBeLessThanOrEqual(NOW);
    const edits = await db.selectFrom('edits').select(['intervention', 'payload']).orderBy('rev').execute();
    const histories = Map.groupBy(edits, (edit) => edit.intervention);
    for (const row of rows) {
      const kept = JSON.parse(row.body) as Versioned;
      expect(validate(graffiti, kept.intervention.fields)).toEqual([]);
      let again: Versioned | null = null;
      for (const { payload } of histories.get(row.id) ?? []) again = applyEdit(again, JSON.parse(payload) as Edit).next;
      expect(again).toEqual(kept);
    }
    const some = rows.filter((_, i) => i % 97 === 0);
    for (const row of some) interventionSchema.parse((JSON.parse(row.body) as Versioned).intervention);
    for (const { payload } of edits.filter((_, i) => i % 97 === 0)) editSchema.parse(JSON.parse(payload));
    expect(rows.some((row) => row.conflict_count > 0)).toBe(true);
  });

  test('has places that come back, and a false point that does not count', async () => {
    const { places, doubtful } = await rankedPlaces(
      context.store.db,
      { organisation, sector: null, timeZone: 'Europe/Paris' },
      {},
    );
    expect(places[0]?.count).toBeGreaterThan(40);
    expect(doubtful).toBe(9);
  });

  test('has the same figures above the map as among the indicators', async () => {
    const reach = { organisation, sector: null, timeZone: 'Europe/Paris' };
    for (const filter of [{}, { status: ['fait'] }, { kind: ['graffiti'], from: NOW - 90 * 86_400_000 }]) {
      const [above, { all, byStatus }] = [await summary(context, reach, filter), await figures(context, reach, filter)];
      expect(above).toEqual({
        total: all.count,
        byStatus,
        late: all.late,
        withinTarget: all.withinTarget.share,
        medianToEnd: all.medianToEnd,
        surfaceM2: all.surfaceM2,
      });
    }
  });

  test('has work for every sector, some of it late', async () => {
    const open = await context.store.db
      .selectFrom('interventions')
      .select(['sector', 'due_at'])
      .where('status', 'in', ['signale', 'a_traiter', 'planifie'])
      .execute();
    expect(new Set(open.map((row) => row.sector)).size).toBe(3);
    expect(open.filter((row) => (row.due_at ?? NOW) < NOW).length).toBeGreaterThan(10);
  });

  test('has every photo it names, under its hash', async () => {
    const photos = await context.store.db.selectFrom('photos').select(['sha256', 'size']).distinct().execute();
    expect(photos.length).toBeGreaterThan(30);
    for (const { sha256, size } of photos) {
      const bytes = await readFile(photoPath(folder, organisation, sha256));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(bytes.length).toBe(size);
    }
  });

  test('is never loaded over an organisation', async () => {
    await expect(loadDemonstration(context)).rejects.toMatchObject({ code: 'already-set-up' });
  });
});
