import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { BackOffice } from './support/backOffice.ts';
import { openBrowser } from './support/browser.ts';
import { signInAtDesk } from './support/demonstration.ts';
import { ADMINISTRATOR, OfficeClient } from './support/office.ts';
import { makePhoto } from './support/photos.ts';
import { Tablet } from './support/tablet.ts';

/** Far below the minute after which each device asks by itself. */
const SOON = 10_000;

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-live-'));
});
test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('what one agent records is with the others and the supervisor at once', async () => {
  test.setTimeout(180_000);
  const office = await BackOffice.start(join(folder, 'data'));
  const desk = new OfficeClient(office.url);
  await desk.setUp();
  const tablets = await Promise.all(
    [1, 2].map(async (number) => {
      const agent = await desk.addAgent(`Agent d’essai ${number}`);
      const { url } = await desk.codeFor(agent.id);
      const tablet = await Tablet.switchOn(join(folder, `tablet-${number}`), office.url);
      await tablet.enrol(url);
      return tablet;
    }),
  );
  const browser = await openBrowser(join(folder, 'desk'));
  await signInAtDesk(browser, { office, administrator: ADMINISTRATOR });
  const page = await browser.newPage();
  await page.goto(`${office.url}/bureau/interventions`);
  await page.getByRole('heading', { level: 1 }).waitFor();

  const [writer, reader] = tablets;
  if (!writer || !reader) throw new Error('there are two tablets');
  const took: number[] = [];
  for (let n = 1; n <= 5; n += 1) {
    const address = `${n} rue du Direct`;
    const photos = join(folder, 'photos');
    await writer.fill({
      address,
      latitude: 46.58 + n / 10_000,
      longitude: 0.34,
      surface: '2',
      before: await makePhoto(photos, n, 'before'),
      after: await makePhoto(photos, n, 'after'),
    });
    await reader.page.goto(`${office.url}/`);
    await reader.atHome();
    await writer.finish();
    const began = performance.now();
    // Done, it is no longer to do: it is found by its address.
    await Promise.all([
      reader.page.waitForFunction(
        (wanted) =>
          new Promise<boolean>((resolve) => {
            const request = indexedDB.open('sillage');
            request.onsuccess = () => {
              const rows = request.result.transaction('records').objectStore('records').getAll();
              rows.onsuccess = () => {
                request.result.close();
                resolve(JSON.stringify(rows.result).includes(wanted));
              };
            };
          }),
        address,
        { timeout: SOON, polling: 50 },
      ),
      page.getByText(address).waitFor({ timeout: SOON }),
    ]);
    took.push(Math.round(performance.now() - began));
  }
  console.log(`sillage: milliseconds from the tap to the other tablet and the desk: ${took.join(', ')}`);
  await browser.close();
  for (const tablet of tablets) await tablet.switchOff();
  await office.kill();
});
