import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Locator, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import type { Bounds } from '../../src/domain/geo.ts';
import { BASEMAP_PART } from '../../src/sync/basemap.ts';
import { banCsv, makeAddresses } from '../support/makeBan.ts';
import { madeUpTown, makeBasemap } from '../support/makeBasemap.ts';
import { sharedData } from '../support/sharedData.ts';
import { BackOffice } from './support/backOffice.ts';
import { HERE, openBrowser } from './support/browser.ts';
import { signInAtDesk } from './support/demonstration.ts';
import { ADMINISTRATOR, OfficeClient } from './support/office.ts';
import { makePhoto } from './support/photos.ts';
import { Tablet } from './support/tablet.ts';

const THEMES = ['light', 'sun', 'dark'] as const;
/** Share of pixels that may differ between two drawings of the same map: edges of letters. */
const SAME = 0.005;
/** And by how much a channel must differ for a pixel to count. */
const DIFFERS = 24;

let folder = '';
let office: BackOffice;
let client: OfficeClient;

test.beforeEach(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), 'sillage-offline-map-'));
  office = await BackOffice.start(join(folder, 'data'));
  client = new OfficeClient(office.url);
  await client.setUp();
});
test.afterEach(async () => {
  await office.kill();
  await rm(folder, { recursive: true, force: true });
});

/** As an administrator does it, in the settings: the cards of the page, and what is done with each. */
async function inSettings(work: (page: Page, card: (title: string) => Locator) => Promise<void>): Promise<void> {
  const browser = await openBrowser(join(folder, 'desk'), { viewport: { width: 1280, height: 800 } });
  await signInAtDesk(browser, { office, administrator: ADMINISTRATOR });
  const page = await browser.newPage();
  await page.goto(`${office.url}/bureau/reglages`);
  await work(page, (title) => page.locator('section', { has: page.getByRole('heading', { name: title }) }));
  await browser.close();
}

async function sendFile(page: Page, card: Locator, button: string, path: string): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await card.getByRole('button', { name: button }).click();
  await (await chosen).setFiles(path);
}

async function sendBasemap(page: Page, card: Locator, path: string): Promise<void> {
  await sendFile(page, card, 'Choisir un fichier PMTiles', path);
  await expect(card.getByText('Le fond de carte est en place.')).toBeVisible();
  await card.getByRole('button', { name: 'Ouvrir les cartes sur ce territoire' }).click();
  await expect(card.getByText(/s’ouvrent maintenant sur ce territoire/)).toBeVisible();
  await expect(card.getByText('100 %')).toBeVisible();
}

function sendAtDesk(path: string): Promise<void> {
  return inSettings((page, card) => sendBasemap(page, card('Fond de carte hors ligne'), path));
}

async function newTablet(name: string): Promise<Tablet> {
  const { url } = await client.codeFor((await client.addAgent(`Agent ${name}`)).id);
  const tablet = await Tablet.switchOn(join(folder, name), office.url);
  await tablet.enrol(url);
  return tablet;
}

/** Opens the map and waits until every tile of the basemap is drawn; gives what it looks like in each theme. */
async function drawn(page: Page, url: string, zoomIn = 0): Promise<readonly Buffer[]> {
  await page.goto(`${url}/carte`);
  for (let zoom = 0; zoom < zoomIn; zoom += 1) await page.getByRole('button', { name: 'Agrandir la carte' }).click();
  const pictures: Buffer[] = [];
  for (const theme of THEMES) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    // A theme is another layer; names are placed anew as each tile brings its own.
    await expect
      .poll(async () => {
        const [before, after] = [await picture(page), await picture(page)];
        const drawnTiles = await page.locator('.leaflet-basemap-pane canvas.leaflet-tile-loaded').count();
        return drawnTiles > 0 && (await share(before, after)) === 0 && (await colours(after)) > 3;
      })
      .toBe(true);
    pictures.push(await picture(page));
  }
  return pictures;
}

function picture(page: Page): Promise<Buffer> {
  return page.locator('.leaflet-container').screenshot();
}

async function raw(png: Buffer): Promise<Buffer> {
  return sharp(png).removeAlpha().raw().toBuffer();
}

/** Share of pixels that differ. */
async function share(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await raw(one), await raw(other)];
  if (a.length !== b.length) return 1;
  let differing = 0;
  for (let at = 0; at < a.length; at += 3)
    if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > DIFFERS))
      differing += 1;
  return differing / (a.length / 3);
}

/** Colours that cover more than a thousandth of a picture. */
async function colours(png: Buffer): Promise<number> {
  const pixels = await raw(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > pixels.length / 3000).length;
}

async function takeOver(page: Page): Promise<void> {
  await page.goto(`${office.url}/reglages`);
  await expect(page.getByText(/: dessiné sans réseau/)).toBeVisible();
}

/** Read from the back office as it is drawn, then kept, then drawn from a cold start with no network. */
async function comesThrough(path: string, zoomIn: number): Promise<void> {
  await sendAtDesk(path);
  await client.signIn();
  await client.json('PATCH', '/api/admin/organisation', { basemap: 'none' });
  const tablet = await newTablet('tablette');
  // Parts do not come: what is seen is read piece by piece.
  const parts = (url: URL): boolean => url.searchParams.get('bytes') === String(BASEMAP_PART);
  await tablet.page.route(parts, (route) => route.abort());
  await tablet.page.evaluate(async () => {
    indexedDB.deleteDatabase('sillage-basemap');
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('basemaps', { recursive: true }).catch(() => undefined);
  });
  const online = await drawn(tablet.page, office.url, zoomIn);
  await tablet.page.unrouteAll();
  await takeOver(tablet.page);
  await tablet.switchOff();
  await office.kill();

  await tablet.switchOnAgain({ network: false });
  const offline = await drawn(tablet.page, office.url, zoomIn);
  for (const [index, theme] of THEMES.entries()) {
    const [one, other] = [online[index], offline[index]];
    if (!one || !other) throw new Error('a picture is missing');
    await writeFile(test.info().outputPath(`${theme}.png`), other);
    expect(await share(one, other), `${theme}: with and without network`).toBeLessThan(SAME);
  }
  const [light, sun, dark] = offline;
  if (!light || !sun || !dark) throw new Error('a picture is missing');
  expect(await share(light, dark)).toBeGreaterThan(0.5);
  expect(await share(light, sun)).toBeGreaterThan(SAME);
  await expect(tablet.page.locator('.leaflet-control-attribution')).toContainText('OpenStreetMap');
  await tablet.switchOff();
}

const [LAT, LON] = [HERE.latitude, HERE.longitude];
const BOUNDS: Bounds = [LAT - 0.01, LON - 0.012, LAT + 0.01, LON + 0.012];

async function town(schema: 'protomaps' | 'openmaptiles'): Promise<string> {
  const path = join(folder, 'ville.pmtiles');
  await writeFile(path, makeBasemap(madeUpTown(LAT, LON), { schema, bounds: BOUNDS, minZoom: 9, maxZoom: 14 }));
  return path;
}

for (const schema of ['protomaps', 'openmaptiles'] as const)
  test(`a basemap of the schema of ${schema} is drawn from a cold start with no network`, async () => {
    await comesThrough(await town(schema), 1);
  });

test('where the browser has no files to offer, it is kept in the database', async () => {
  await sendAtDesk(await town('openmaptiles'));
  const { url } = await client.codeFor((await client.addAgent('Agent d’essai')).id);
  const tablet = await Tablet.switchOn(join(folder, 'tablette'), office.url);
  await tablet.page.addInitScript(() => {
    Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable');
  });
  await tablet.enrol(url);
  await tablet.page.goto(`${office.url}/reglages`);
  await expect(tablet.page.getByText(/: dessiné sans réseau/)).toBeVisible();
  const rows = await tablet.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('sillage-basemap');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('parts').objectStore('parts').count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
  expect(rows).toBe(1);
  await office.kill();
  await tablet.network(false);
  await drawn(tablet.page, office.url);
  await tablet.switchOff();
});

const monaco = sharedData('monaco.pmtiles');
test('Monaco is drawn from a cold start with no network', async () => {
  test.skip(monaco === null, 'shared/data/monaco.pmtiles is not here');
  await comesThrough(monaco ?? '', 2);
});

test('with no network an address is found, proposed where the agent stands, and the place remembers', async () => {
  const rows = [
    ...makeAddresses(2_000, 11, LAT, LON),
    {
      number: 12,
      suffix: '',
      street: 'Rue Carnot',
      commune: 'Essaiville',
      postcode: '86000',
      lat: LAT + 0.002,
      lon: LON,
    },
    {
      number: 7,
      suffix: '',
      street: 'Place du Marché',
      commune: 'Essaiville',
      postcode: '86000',
      lat: LAT + 4e-5,
      lon: LON,
    },
  ];
  const path = join(folder, 'adresses-86.csv.gz');
  await writeFile(path, gzipSync(banCsv(rows)));
  await inSettings(async (page, card) => {
    const addresses = card('Adresses du territoire');
    await sendFile(page, addresses, 'Choisir le fichier des adresses', path);
    await expect(addresses.getByText('Les adresses sont en place.')).toBeVisible();
    await expect(addresses.getByText(/^2\s002$/)).toBeVisible();
  });
  await client.signIn();
  const tablet = await newTablet('tablette');
  const [before, after] = await Promise.all([makePhoto(folder, 1, 'before'), makePhoto(folder, 1, 'after')]);
  await tablet.fill({
    address: '7 Place du Marché, Essaiville',
    latitude: LAT,
    longitude: LON,
    surface: '2',
    before,
    after,
  });
  await tablet.finish();
  await expect
    .poll(() =>
      tablet.page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('sillage-addresses');
            opening.onsuccess = () => {
              const counting = opening.result.transaction('book').objectStore('book').count();
              counting.onsuccess = () => resolve(counting.result);
              opening.result.close();
            };
          }),
      ),
    )
    .toBe(1);
  await tablet.switchOff();
  await office.kill();

  await tablet.switchOnAgain({ network: false });
  const { page } = tablet;
  await page.goto(`${office.url}/nouvelle`);
  await page.waitForURL(/\/interventions\/nouvelle\//);
  const memory = page.getByRole('region', { name: 'Mémoire du lieu' });
  await expect(memory.getByText('1 intervention terminée')).toBeVisible();
  await expect(memory.getByText(/Hydrogommage/)).toBeVisible();
  await expect(page.getByText(/^Adresse la plus proche/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^7 Place du Marché, Essaiville 86000 · à \d+\sm$/ })).toBeVisible();
  await page.getByLabel('Adresse').pressSequentially('12 r carnot ess');
  await page.getByRole('button', { name: /^12 Rue Carnot, Essaiville/ }).click();
  await expect(page.getByLabel('Adresse')).toHaveValue('12 Rue Carnot, Essaiville');
  await tablet.switchOff();
});
