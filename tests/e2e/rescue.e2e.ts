import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BackOffice } from './support/backOffice.ts';
import { openBrowser } from './support/browser.ts';
import { signInAtDesk } from './support/demonstration.ts';
import { ADMINISTRATOR, OfficeClient } from './support/office.ts';
import { makePhoto } from './support/photos.ts';
import { Tablet } from './support/tablet.ts';

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-rescue-'));
});
test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a tablet that cannot send gives its work out as a file, and the desk takes it in once', async () => {
  test.setTimeout(180_000);
  const office = await BackOffice.start(join(folder, 'data'));
  const client = new OfficeClient(office.url);
  await client.setUp();
  const { url } = await client.codeFor((await client.addAgent('Agent d’essai')).id);
  const tablet = await Tablet.switchOn(join(folder, 'tablet'), office.url);
  await tablet.enrol(url);
  await tablet.network(false);
  await tablet.fill({
    address: '3 rue du Secours',
    latitude: 46.58,
    longitude: 0.34,
    surface: '2',
    before: await makePhoto(folder, 1, 'before'),
    after: await makePhoto(folder, 1, 'after'),
  });
  await tablet.finish();

  await tablet.page.goto(`${office.url}/envois`);
  await tablet.page.getByRole('link', { name: 'Fichier de secours…' }).click();
  const phrase = await tablet.page.getByLabel(/^Phrase secrète(?! du)/).inputValue();
  const downloading = tablet.page.waitForEvent('download');
  await tablet.page.getByRole('button', { name: 'Enregistrer le fichier' }).click();
  const file = join(folder, (await downloading).suggestedFilename());
  await (await downloading).saveAs(file);
  expect(file).toMatch(/sillage-secours-\d{4}-\d{2}-\d{2}\.zip\.age$/);
  await tablet.page.getByText(/^Fichier prêt/).waitFor();

  const browser = await openBrowser(join(folder, 'desk'));
  await signInAtDesk(browser, { office, administrator: ADMINISTRATOR });
  const page = await browser.newPage();
  await page.goto(`${office.url}/bureau/appareils`);
  await page.getByRole('link', { name: 'Ouvrir un fichier de secours' }).click();
  const open = async (typed: string): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByLabel('Phrase secrète du fichier').fill(typed);
    await page.getByRole('button', { name: 'Ouvrir et envoyer au bureau' }).click();
  };
  await open('pas la bonne phrase');
  await page.getByText(/^Cette phrase n’ouvre pas ce fichier/).waitFor();
  for (const time of ['first', 'second']) {
    await open(phrase.toUpperCase().replaceAll('-', ' '));
    await page.getByText('Tout est reçu au bureau.').waitFor();
    await expect(page.getByText('1/1 modification reçue.'), `the ${time} time`).toBeVisible();
    await expect(page.getByText('2/2 photos reçues.'), `the ${time} time`).toBeVisible();
  }

  // The tablet comes back: it is told that everything is received, and nothing is doubled.
  await tablet.network(true);
  await tablet.page.goto(`${office.url}/envois`);
  await tablet.page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await tablet.page.getByText(/^Tout est reçu/).waitFor();
  const { rows } = await client.json<{ readonly rows: readonly { readonly id: string; readonly address: string }[] }>(
    'GET',
    '/api/supervise/interventions',
  );
  expect(rows.map((row) => row.address)).toEqual(['3 rue du Secours']);
  const detail = await client.json<{ readonly received: readonly string[]; readonly history: readonly unknown[] }>(
    'GET',
    `/api/supervise/interventions/${rows[0]?.id ?? ''}`,
  );
  expect([detail.received.length, detail.history.length]).toEqual([2, 1]);
  await browser.close();
  await tablet.switchOff();
  await office.kill();
});
