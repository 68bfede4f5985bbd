import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BackOffice } from './support/backOffice.ts';
import { brokenRules } from './support/fieldRules.ts';
import { violationsOn } from './support/axe.ts';
import { OfficeClient } from './support/office.ts';
import { makePhoto } from './support/photos.ts';
import { Tablet } from './support/tablet.ts';

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-crew-'));
});
test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('two agents share a tablet all day with no network, and each one’s work arrives under their own name', async () => {
  test.setTimeout(180_000);
  const office = await BackOffice.start(join(folder, 'data'));
  const desk = new OfficeClient(office.url);
  await desk.setUp();
  const names = ['Camille Essai', 'Dominique Essai'] as const;
  const [first, second] = [await desk.addAgent(names[0]), await desk.addAgent(names[1])];
  const tablet = await Tablet.switchOn(join(folder, 'tablet'), office.url);
  const { page } = tablet;
  await tablet.enrol((await desk.codeFor(first.id)).url);

  // The second agent joins from the settings, with a code of their own.
  await page.getByRole('link', { name: 'Réglages' }).click();
  await page.getByText(`${names[0]} tient l’appareil.`).waitFor();
  await page.getByRole('link', { name: 'Ajouter un agent' }).click();
  await page.getByLabel('Code').fill((await desk.codeFor(second.id)).code);
  await page.getByRole('button', { name: 'Enrôler cet appareil' }).click();
  await tablet.atHome();
  await page.getByText(names[1], { exact: true }).waitFor();
  await tablet.network(false);

  const record = async (n: number): Promise<void> => {
    const photos = join(folder, 'photos');
    await tablet.fill({
      address: `${n} rue de l’Équipe`,
      latitude: 46.58 + n / 10_000,
      longitude: 0.34,
      surface: '2',
      before: await makePhoto(photos, n, 'before'),
      after: await makePhoto(photos, n, 'after'),
    });
    await tablet.finish();
  };
  const switchTo = async (name: string): Promise<void> => {
    await page.getByRole('link', { name: 'Réglages' }).click();
    await page.getByRole('button', { name: `Passer à ${name}` }).click();
    await tablet.atHome();
    await page.getByText(name, { exact: true }).waitFor();
  };
  await record(1);
  await page.goto(`${tablet.url}/reglages`);
  await page.getByRole('button', { name: `Passer à ${names[0]}` }).waitFor();
  expect(await brokenRules(page)).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('crew.png') });
  await switchTo(names[0]);
  await page.goto(`${tablet.url}/envois`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect(page.getByText('1 rue de l’Équipe')).toHaveCount(0);
  await record(2);
  await page.goto(`${tablet.url}/envois`);
  await page.getByText('2 rue de l’Équipe').waitFor();
  await expect(page.getByText('1 rue de l’Équipe')).toHaveCount(0);

  await tablet.network(true);
  await page.getByText('Tout est reçu. Rien n’attend sur cet appareil.').waitFor({ timeout: 60_000 });
  const { rows } = await desk.json<{ readonly rows: readonly { readonly address: string; readonly author: string }[] }>(
    'GET',
    '/api/supervise/interventions?limit=100',
  );
  expect(Object.fromEntries(rows.map((row) => [row.address, row.author]))).toEqual({
    '1 rue de l’Équipe': second.id,
    '2 rue de l’Équipe': first.id,
  });
  await tablet.switchOff();
  await office.kill();
});
