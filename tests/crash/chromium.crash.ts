import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { randomFrom } from '../../src/backoffice/demo/random.ts';
import { BackOffice } from '../e2e/support/backOffice.ts';
import { OfficeClient } from '../e2e/support/office.ts';
import { makePhoto } from '../e2e/support/photos.ts';
import { Tablet } from '../e2e/support/tablet.ts';

/** How often each browser is killed; the long run asks for 50. */
const KILLS = Number(process.env['SILLAGE_KILLS'] ?? '5');
const COMMENT = 'Coulure sous le rebord, à revoir par temps sec';
/** Milliseconds after which the battery goes, at most, from the moment a write began. */
const SOON = 250;
/** Where Chromium keeps its databases in a profile, by which of its two ways. */
const BACKENDS = [
  { name: 'LevelDB', flags: [], ending: '.leveldb' },
  { name: 'SQLite', flags: ['--enable-features=IdbSqliteOnDiskRollout,IdbSqliteBackingStore'], ending: '' },
] as const;

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-crash-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

type Work = { readonly address: string; readonly photos: readonly [string, string] };

/** Does something that takes a while, and pulls the battery out somewhere in it. */
async function killIn(tablet: Tablet, after: number, act: () => Promise<unknown>): Promise<void> {
  // The page goes with the browser: what it was doing fails, as it must.
  const acting = act().catch(() => undefined);
  await setTimeout(after);
  await tablet.pullBattery();
  await acting;
}

/** A form with one photo and an address, both of which the tablet said it kept. */
async function begin(tablet: Tablet, { address, photos }: Work): Promise<void> {
  const { page } = tablet;
  await page.goto(`${tablet.url}/nouvelle`);
  await page.waitForURL(/\/interventions\/nouvelle\//);
  await tablet.addPhoto('Avant', photos[0], 1);
  await tablet.answer({ address, surface: '2' });
  await tablet.kept();
}

/** What is there after the battery was pulled out: the form as it stood, or the record. */
async function check(tablet: Tablet, { address }: Work): Promise<void> {
  await tablet.switchOnAgain({ network: false });
  const { page } = tablet;
  await page.goto(tablet.url);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const kept = await tablet.holds(address);
  expect(kept, `${address} is in a form or a record`).toMatchObject({ found: 1 });
  expect(kept.photos, 'its first photo is whole').toBeGreaterThanOrEqual(1);
  expect(kept.torn, 'photos whose bytes are others than they were').toBe(0);
}

for (const { name, flags, ending } of BACKENDS)
  test(`what was said to be kept outlives ${String(KILLS)} pulled batteries, on ${name}`, async () => {
    test.setTimeout(120_000 + KILLS * 60_000);
    const office = await BackOffice.start(join(folder, 'data'));
    const desk = new OfficeClient(office.url);
    await desk.setUp();
    const agent = await desk.addAgent('Agent d’essai');
    const tablet = await Tablet.switchOn(join(folder, 'tablet'), office.url, flags);
    await tablet.enrol((await desk.codeFor(agent.id)).url);
    // Chromium writes a cookie down after half a minute, or when it is closed: until then a pulled battery signs out.
    await tablet.switchOff();
    await tablet.switchOnAgain({ network: false });
    const random = randomFrom(20_261_125);
    for (let n = 1; n <= KILLS; n += 1) {
      const photos = join(folder, 'photos');
      const work: Work = {
        address: `${String(n)} rue de la Panne`,
        photos: [await makePhoto(photos, n, 'before'), await makePhoto(photos, n, 'after')],
      };
      await begin(tablet, work);
      const { page } = tablet;
      const after = random.whole(0, SOON);
      if (n % 3 === 0) await killIn(tablet, after, () => page.getByLabel('Commentaire').pressSequentially(COMMENT));
      else if (n % 3 === 1) await killIn(tablet, after, () => tablet.addPhoto('Après', work.photos[1], 2));
      else await killIn(tablet, after, () => tablet.finish());
      await check(tablet, work);
      // A form that is still open is ended now.
      if (new URL(tablet.page.url()).pathname.includes('/nouvelle/')) await tablet.finish();
    }
    const files = await readdir(join(folder, 'tablet/Default/IndexedDB'));
    const levels = files.filter((file) => file.endsWith('.leveldb'));
    expect(levels.length > 0, `${name} is what was tried: ${files.join(', ')}`).toBe(ending === '.leveldb');

    await tablet.network(true);
    await tablet.page.goto(`${office.url}/envois`);
    await tablet.page.getByText('Tout est reçu. Rien n’attend sur cet appareil.').waitFor({ timeout: 60_000 });
    const { rows } = await desk.json<{ readonly rows: readonly { readonly address: string }[] }>(
      'GET',
      '/api/supervise/interventions?limit=100',
    );
    expect(rows.map((row) => row.address).toSorted()).toEqual(
      Array.from({ length: KILLS }, (_, n) => `${String(n + 1)} rue de la Panne`).toSorted(),
    );
    console.log(`sillage: ${String(KILLS)} kills on ${name}, nothing lost.`);
    await tablet.switchOff();
    await office.kill();
  });
