import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openBrowser } from './support/browser.ts';
import { signInAtDesk, startDemonstration } from './support/demonstration.ts';
import { open } from './support/screens.ts';

test('the report of what the map shows, weeks and perimeter, is one page on paper', async () => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'sillage-report-'));
  const running = await startDemonstration(join(folder, 'data'));
  const desk = await openBrowser(join(folder, 'desk'), { viewport: { width: 1280, height: 800 } });
  await signInAtDesk(desk, running);
  const page = await desk.newPage();
  await open(page, running.office.url, { name: 'carte', path: '/bureau/carte?time=yes&eye=46.58,0.34,13' });
  // Half of the time, by the keyboard.
  const first = page.getByRole('slider', { name: 'Début' });
  await first.focus();
  for (let week = 0; week < 40; week += 1) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/span=/);
  await page.getByRole('button', { name: 'Tracer un périmètre' }).click();
  const map = page.getByRole('region', { name: 'Carte des interventions' });
  const { width = 0, height = 0 } = (await map.boundingBox()) ?? {};
  // The last corner with a double click, which ends it.
  await map.click({ position: { x: width * 0.1, y: height * 0.1 } });
  await map.click({ position: { x: width * 0.85, y: height * 0.1 } });
  await map.click({ position: { x: width * 0.85, y: height * 0.8 } });
  await map.dblclick({ position: { x: width * 0.1, y: height * 0.8 } });
  await expect(page).toHaveURL(/perimeter=/);
  const inside = page.getByRole('tabpanel', { name: 'Périmètre' });
  await inside.getByRole('link', { name: 'En tableau' }).waitFor();
  const counted = await inside.locator('[class*="_value_"]').first().innerText();
  await page.getByRole('tab', { name: 'Lieux' }).click();
  const said = await page.getByText(/^[\d\s]+ interventions du /).innerText();
  const place = await page.locator('ol strong').first().innerText();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Image de la carte' }).click();
  const picture = await readFile(await (await saved).path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  const across = (await map.boundingBox())?.width ?? 0;
  expect(picture.readUInt32BE(16)).toBe(Math.round(2 * across));
  expect(picture.readUInt32BE(20)).toBeGreaterThan(2 * height);
  await page.getByRole('link', { name: 'Rapport d’une page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rapport' })).toBeVisible();
  await expect(page.getByText(/^Semaines du /)).toBeVisible();
  const total = await page.locator('main [class*="_value_"]').first().innerText();
  const digits = (text: string): string => text.replaceAll(/\D/g, '');
  // The map, what stands beside it and the report count the same.
  expect([counted, total].map(digits)).toEqual([said.split('du')[0] ?? '', said.split('du')[0] ?? ''].map(digits));
  expect(Number(digits(total))).toBeGreaterThan(50);
  await expect(page.getByRole('rowheader')).toHaveCount(10);
  await expect(page.getByRole('rowheader').first()).toHaveText(place);
  await expect(page.locator('figure img')).toHaveCount(4);
  for (const image of await page.locator('figure img').all())
    await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await desk.close();
  await running.office.kill();
  await rm(folder, { recursive: true, force: true });
});
