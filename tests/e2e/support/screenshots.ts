import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Demonstration } from '../../../src/sync/desk.ts';
import { BackOffice } from './backOffice.ts';
import { openBrowser } from './browser.ts';
import { OfficeClient } from './office.ts';

/** Makes every picture of docs/screenshots from the demonstration, at a phone's and a desk's size. */

const OUT = join(import.meta.dirname, '../../../docs/screenshots');
const SIZES = [
  { name: '412', width: 412, height: 915 },
  { name: '1280', width: 1280, height: 800 },
] as const;

type Shot = {
  readonly name: string;
  readonly path: string;
  /** Brings the page to the state to show. */
  readonly ready?: (page: Page) => Promise<void>;
};

async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function shoot(context: BrowserContext, url: string, shots: readonly Shot[]): Promise<void> {
  const page = await context.newPage();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const shot of shots) {
      await page.goto(`${url}${shot.path}`);
      await settle(page);
      await shot.ready?.(page);
      await page.screenshot({ path: join(OUT, `${shot.name}-${size.name}.png`) });
      console.log(`${shot.name}-${size.name}.png`);
    }
  }
  await page.close();
}

const FIELD: readonly Shot[] = [
  { name: 'a-faire', path: '/' },
  { name: 'carte', path: '/carte' },
  { name: 'envois', path: '/envois' },
  { name: 'nouvelle', path: '/nouvelle' },
  {
    name: 'intervention',
    path: '/',
    ready: async (page) => {
      await page.locator('main a[href*="/interventions/"]').first().click();
      await page.waitForURL(/\/interventions\/[^/]+$/);
      await settle(page);
    },
  },
  { name: 'reglages', path: '/reglages' },
];

const DESK: readonly Shot[] = [
  { name: 'bureau-carte', path: '/bureau/carte' },
  { name: 'bureau-interventions', path: '/bureau/interventions' },
  {
    name: 'bureau-detail',
    path: '/bureau/interventions',
    ready: async (page) => {
      await page.locator('tbody a, tbody button').first().click();
      await settle(page);
    },
  },
  { name: 'bureau-lieux', path: '/bureau/lieux' },
  { name: 'bureau-indicateurs', path: '/bureau/indicateurs' },
  { name: 'bureau-appareils', path: '/bureau/appareils' },
  { name: 'bureau-reglages', path: '/bureau/reglages' },
];

async function main(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const work = await mkdtemp(join(tmpdir(), 'sillage-screenshots-'));
  const empty = await BackOffice.start(join(work, 'empty'));
  const first = await openBrowser(join(work, 'first'));
  await shoot(first, empty.url, [{ name: 'bienvenue', path: '/bienvenue' }]);
  await first.close();
  await empty.kill();

  const data = join(work, 'demonstration');
  const office = await BackOffice.start(data, ['--demo']);
  try {
    const { accounts } = JSON.parse(await readFile(join(data, 'demonstration.json'), 'utf8')) as Demonstration;
    const administrator = accounts.find((account) => account.role === 'administrator');
    if (!administrator) throw new Error('the demonstration has no administrator');
    const client = new OfficeClient(office.url);
    await client.signIn(administrator.email, administrator.password);
    const { people } = await client.json<{ people: { id: string; role: string }[] }>('GET', '/api/admin/people');
    const agent = people.find((person) => person.role === 'agent');
    if (!agent) throw new Error('the demonstration has no agent');
    const { url } = await client.codeFor(agent.id);

    const tablet = await openBrowser(join(work, 'tablet'));
    await shoot(tablet, office.url, [
      { name: 'enroler', path: '/enroler' },
      { name: 'connexion', path: '/connexion' },
    ]);
    const page = await tablet.newPage();
    await page.goto(`${office.url}/enroler${new URL(url).hash}`);
    await page.getByRole('button', { name: 'Enrôler cet appareil' }).click();
    await page.getByRole('heading', { level: 1, name: 'À faire' }).waitFor();
    await page.locator('main a[href*="/interventions/"]').first().waitFor();
    await page.close();
    await shoot(tablet, office.url, FIELD);
    await tablet.close();

    const desk = await openBrowser(join(work, 'desk'));
    const signing = await desk.newPage();
    await signing.goto(`${office.url}/connexion`);
    await signing.getByLabel(/adresse/i).fill(administrator.email);
    await signing.getByLabel(/mot de passe/i).fill(administrator.password);
    await signing.getByRole('button', { name: 'Se connecter' }).click();
    await signing.waitForURL(/\/bureau\//);
    await signing.close();
    await shoot(desk, office.url, DESK);
    await desk.close();
  } finally {
    await office.kill();
    await rm(work, { recursive: true, force: true });
  }
}

await main();
