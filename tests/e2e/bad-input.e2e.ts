import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PROBLEMS } from '../../src/domain/problems.ts';
import { BackOffice } from './support/backOffice.ts';
import { OfficeClient } from './support/office.ts';
import { makePhoto } from './support/photos.ts';
import { Tablet } from './support/tablet.ts';

let folder = '';
let office: BackOffice;
let client: OfficeClient;
let tablet: Tablet;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-bad-'));
  office = await BackOffice.start(join(folder, 'data'));
  client = new OfficeClient(office.url);
  await client.setUp();
  const { url } = await client.codeFor((await client.addAgent('Agent d’essai')).id);
  tablet = await Tablet.switchOn(join(folder, 'tablet'), office.url);
  await tablet.enrol(url);
});
test.afterEach(async () => {
  await tablet.switchOff();
  await office.kill();
  await rm(folder, { recursive: true, force: true });
});

async function halfAForm(): Promise<void> {
  await tablet.page.goto(`${office.url}/nouvelle`);
  await tablet.page.waitForURL(/\/interventions\/nouvelle\//);
  await tablet.addPhoto('Avant', await makePhoto(folder, 1, 'before'), 1);
  await tablet.page.getByLabel('Adresse').fill('5 rue du Doute');
  await tablet.kept();
}

async function stillThere(): Promise<void> {
  await tablet.page.reload();
  await expect(tablet.page.getByLabel('Adresse')).toHaveValue('5 rue du Doute');
  await expect(tablet.page.getByRole('button', { name: /^Retirer la photo 1 / })).toBeVisible();
}

test('a file that is no photo gets its sentence, and the form is kept', async () => {
  await halfAForm();
  const text = join(folder, 'notes.jpg');
  await writeFile(text, 'not a picture');
  await tablet.page.locator('input[type=file]').first().setInputFiles(text);
  await expect(tablet.page.getByText(PROBLEMS['photo-not-an-image'].fr)).toBeVisible();
  await stillThere();
});

test('a photo that is too large gets its sentence, and the form is kept', async () => {
  await halfAForm();
  const heavy = join(folder, 'heavy.jpg');
  await writeFile(heavy, Buffer.alloc(61 * 1024 * 1024, 1));
  await tablet.page.locator('input[type=file]').first().setInputFiles(heavy);
  await expect(tablet.page.getByText(PROBLEMS['photo-too-large'].fr)).toBeVisible();
  await stillThere();
});

test('a full device says so, and what was kept is still kept', async () => {
  await halfAForm();
  const devtools = await tablet.page.context().newCDPSession(tablet.page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: office.url, quotaSize: 1024 });
  const full = tablet.page.getByText(PROBLEMS['storage-full'].fr).first();
  let number = 2;
  // Chromium goes on for some seconds by the room it had counted before.
  await expect(async () => {
    const photo = await makePhoto(folder, number++, 'before');
    await tablet.page.locator('input[type=file]').first().setInputFiles(photo);
    await expect(full).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: office.url });
  await stillThere();
});

test('a wrong code gets its sentence', async () => {
  const stranger = await Tablet.switchOn(join(folder, 'stranger'), office.url);
  await stranger.page.goto(`${office.url}/enroler#AAAA-BBBB`);
  await stranger.page.getByRole('button', { name: 'Enrôler cet appareil' }).click();
  await expect(stranger.page.getByText(PROBLEMS['code-wrong'].fr)).toBeVisible();
  await stranger.switchOff();
});

test('a session that ended asks to sign in again and never blocks recording', async () => {
  const { devices } = await client.json<{ devices: { id: string; userName: string }[] }>('GET', '/api/admin/devices');
  const device = devices.find((each) => each.userName === 'Agent d’essai');
  await client.request('DELETE', `/api/admin/devices/${device?.id ?? ''}`);
  await halfAForm();
  await tablet.page.goto(`${office.url}/envois`);
  await tablet.page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await expect(tablet.page.getByText(/La session a expiré/).first()).toBeVisible();
  await tablet.page.goto(`${office.url}/`);
  await stillThere();
  await tablet.page.getByLabel('Adresse').fill('6 rue du Doute');
  await tablet.page.getByRole('button', { name: 'Enregistrer à traiter' }).click();
  await tablet.page.waitForURL((url) => !url.pathname.includes('/nouvelle/'));
  await expect(tablet.page.getByRole('heading', { level: 1, name: '6 rue du Doute' })).toBeVisible();
});
