import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { STRONG_CONTRAST, violationsOn } from './support/axe.ts';
import { openBrowser } from './support/browser.ts';
import { putBasemap } from './support/basemap.ts';
import { enrolAgent, type Running, startDemonstration } from './support/demonstration.ts';
import { brokenRules } from './support/fieldRules.ts';
import { makePhoto } from './support/photos.ts';
import { DOOR, FIELD, open, type Screen } from './support/screens.ts';

/** The interface rules of the field views: targets for a glove, text and contrast for full sun. */

const SIZES = [
  { width: 412, height: 915 },
  { width: 800, height: 1280 },
  { width: 1280, height: 800 },
] as const;
const THEMES = ['light', 'sun', 'dark'] as const;

let folder = '';
let running: Running;
let visitor: BrowserContext;
let agent: BrowserContext;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'sillage-rules-'));
  running = await startDemonstration(join(folder, 'demonstration'));
  await putBasemap(running.client);
  visitor = await openBrowser(join(folder, 'visitor'));
  agent = await openBrowser(join(folder, 'agent'));
  await enrolAgent(agent, running);
});

test.afterAll(async () => {
  for (const context of [visitor, agent]) await context.close();
  await running.office.kill();
  await rm(folder, { recursive: true, force: true });
});

const newForm = FIELD.find((screen) => screen.name === 'nouvelle');
const SCREENS: readonly Screen[] = [
  ...FIELD,
  {
    name: 'a search that finds nothing',
    path: '/',
    ready: async (page) => {
      await page.getByRole('searchbox').fill('zzzz');
      await page.getByRole('button', { name: 'Effacer la recherche' }).first().waitFor();
    },
  },
  {
    name: 'a form that lacks something, everything open',
    path: '/nouvelle',
    ready: async (page) => {
      await newForm?.ready?.(page);
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles(await makePhoto(folder, 1, 'before'));
      await page.getByRole('button', { name: /^Retirer la photo 1 / }).waitFor();
      await page.getByRole('radio', { name: 'Privé', exact: true }).check();
      await page.locator('summary').click();
      await page.getByRole('button', { name: 'Corriger sur la carte' }).click();
      await page.getByRole('button', { name: 'Placer le repère au centre' }).waitFor();
      await page.getByRole('button', { name: 'Supprimer ce brouillon' }).click();
      await page.getByRole('button', { name: 'Terminer', exact: true }).click();
      await page.getByRole('group', { name: /^Il reste/ }).waitFor();
    },
    ...(newForm?.leave ? { leave: newForm.leave } : {}),
  },
];

const cases = [
  ...DOOR.filter((screen) => screen.name === 'enroler').map((screen) => ({ screen, who: () => visitor })),
  ...SCREENS.map((screen) => ({ screen, who: () => agent })),
];

for (const { screen, who } of cases) {
  test(`${screen.name} keeps the rules of the field`, async () => {
    const page = await who().newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, running.office.url, screen);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect.soft(await brokenRules(page), `${screen.name} at ${size.width} × ${size.height}`).toEqual([]);
    }
    for (const theme of THEMES) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      expect.soft(await violationsOn(page, STRONG_CONTRAST), `${screen.name} in the ${theme} theme`).toEqual([]);
    }
    await page.setViewportSize(SIZES[0]);
    await screen.leave?.(page);
    await page.close();
  });
}

test('no card of the home screen moves under a finger once it is shown', async () => {
  const page = await agent.newPage();
  await page.addInitScript(() => {
    type Moved = { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly };
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly sources?: readonly Moved[];
      })[])
        for (const { node, previousRect, currentRect } of entry.sources ?? []) {
          // Where a rectangle is cut by the edge of the screen its height says nothing.
          const whole = previousRect.bottom < innerHeight - 200 && currentRect.bottom < innerHeight - 200;
          if (node instanceof HTMLElement && whole && previousRect.y !== currentRect.y && previousRect.height > 0)
            moved.push(`${node.tagName} ${String(previousRect.y)} → ${String(currentRect.y)}: ${node.innerText}`);
        }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moved = () => page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved.splice(0));
  const home = { name: 'home', path: '/' };
  await open(page, running.office.url, home);
  await page.getByRole('banner').getByText('En ligne').waitFor();
  await moved();
  await open(page, running.office.url, home);
  // How often is counted for the cards that are seen: forms left half-way may stand before them.
  await page.getByRole('heading', { name: 'Près de moi' }).evaluate((heading) => heading.scrollIntoView());
  await page.locator('main').getByText('en 12 mois').filter({ visible: true }).first().waitFor();
  expect(await moved()).toEqual([]);
  await page.close();
});
