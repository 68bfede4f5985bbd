import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { BackOffice } from './support/backOffice.ts';
import { violationsOn } from './support/axe.ts';
import { openBrowser } from './support/browser.ts';
import { putBasemap } from './support/basemap.ts';
import { enrolAgent, type Running, signInAtDesk, startDemonstration } from './support/demonstration.ts';
import { DESK, DOOR, FIELD, open, type Screen } from './support/screens.ts';

const THEMES = ['light', 'sun', 'dark'] as const;
const NARROW = 320;

let folder = '';
let empty: BackOffice;
let running: Running;
let visitor: BrowserContext;
let agent: BrowserContext;
let desk: BrowserContext;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'sillage-screens-'));
  empty = await BackOffice.start(join(folder, 'empty'));
  running = await startDemonstration(join(folder, 'demonstration'));
  await putBasemap(running.client);
  visitor = await openBrowser(join(folder, 'visitor'));
  agent = await openBrowser(join(folder, 'agent'));
  desk = await openBrowser(join(folder, 'desk'), { viewport: { width: 1280, height: 800 } });
  await enrolAgent(agent, running);
  await signInAtDesk(desk, running);
});

test.afterAll(async () => {
  for (const context of [visitor, agent, desk]) await context.close();
  await empty.kill();
  await running.office.kill();
  await rm(folder, { recursive: true, force: true });
});

type Case = { readonly screen: Screen; readonly who: () => BrowserContext; readonly url: () => string };

const cases: readonly Case[] = [
  { screen: { name: 'bienvenue', path: '/bienvenue' }, who: () => visitor, url: () => empty.url },
  ...DOOR.map((screen) => ({ screen, who: () => visitor, url: () => running.office.url })),
  ...FIELD.map((screen) => ({ screen, who: () => agent, url: () => running.office.url })),
  ...DESK.map((screen) => ({ screen, who: () => desk, url: () => running.office.url })),
];

for (const { screen, who, url } of cases) {
  test(`axe finds nothing on ${screen.name}, in any theme, and it fits 320 px`, async () => {
    const page = await who().newPage();
    // Colours that are still changing from one theme to the next are nobody's colours.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await open(page, url(), screen);
    for (const theme of THEMES) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      expect(await violationsOn(page), `${screen.name} in the ${theme} theme`).toEqual([]);
    }
    await page.setViewportSize({ width: NARROW, height: 700 });
    await open(page, url(), screen);
    expect(await violationsOn(page), `${screen.name} at ${NARROW} px`).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `${screen.name} scrolls sideways at ${NARROW} px`).toBeLessThanOrEqual(NARROW);
    expect(problems.filter((text) => !/net::ERR_(INTERNET|NAME|CONNECTION)/.test(text))).toEqual([]);
    await screen.leave?.(page);
    await page.close();
  });
}
