import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BackOffice } from './support/backOffice.ts';
import { OfficeClient } from './support/office.ts';
import { openBrowser } from './support/browser.ts';
import { startReleasingProxy } from './support/releasingProxy.ts';
import { Tablet } from './support/tablet.ts';

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-installed-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('Chromium finds nothing against installing it', async () => {
  const office = await BackOffice.start(join(folder, 'data'));
  const browser = await openBrowser(join(folder, 'browser'));
  const page = await browser.newPage();
  await page.goto(office.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const devtools = await browser.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  await browser.close();
  await office.kill();
});

test('every field address opens from a cold start with no network', async () => {
  const office = await BackOffice.start(join(folder, 'data'));
  const client = new OfficeClient(office.url);
  await client.setUp();
  const { url } = await client.codeFor((await client.addAgent('Agent d’essai')).id);
  const tablet = await Tablet.switchOn(join(folder, 'tablet'), office.url);
  await tablet.enrol(url);
  await tablet.switchOff();
  await office.kill();
  await tablet.switchOnAgain({ network: false });
  for (const [path, title] of [
    ['/', 'À faire'],
    ['/carte', 'Carte'],
    ['/envois', 'Envois'],
    ['/reglages', 'Réglages'],
    ['/nouvelle', 'Nouvelle intervention graffiti'],
  ] as const) {
    await tablet.page.goto(`${office.url}${path}`);
    await expect(tablet.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  await tablet.switchOff();
});

test('a new version is offered, never forced, and loses no half-typed word', async () => {
  const office = await BackOffice.start(join(folder, 'data'));
  const proxy = await startReleasingProxy(office.port);
  const client = new OfficeClient(office.url);
  await client.setUp();
  const { url } = await client.codeFor((await client.addAgent('Agent d’essai')).id);
  const tablet = await Tablet.switchOn(join(folder, 'tablet'), proxy.url);
  await tablet.enrol(url);
  const { page } = tablet;
  await page.goto(`${proxy.url}/nouvelle`);
  await page.waitForURL(/\/interventions\/nouvelle\//);
  const comment = page.getByLabel('Commentaire');
  await comment.pressSequentially('Coulure sous le rebo');
  await page.evaluate(() => Object.assign(globalThis, { sameLoad: true }));
  const isSameLoad = (): Promise<boolean> => page.evaluate(() => 'sameLoad' in globalThis);

  proxy.release();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect(page.getByText('Nouvelle version prête')).toBeVisible();
  await comment.pressSequentially('rd');
  expect(await isSameLoad(), 'the page goes on as it was').toBe(true);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)).toBe(
    true,
  );

  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expect.poll(() => isSameLoad().catch(() => true)).toBe(false);
  await expect(comment).toHaveValue('Coulure sous le rebord');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBe(
    null,
  );
  await tablet.switchOff();
  await proxy.stop();
  await office.kill();
});
