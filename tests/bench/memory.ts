import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { BackOffice } from '../e2e/support/backOffice.ts';
import { openBrowser } from '../e2e/support/browser.ts';
import { signInAtDesk } from '../e2e/support/demonstration.ts';
import { ADMINISTRATOR, OfficeClient } from '../e2e/support/office.ts';
import type { Bench } from './support/bench.ts';
import { rounded } from './support/bench.ts';
import { fillOffice } from './support/fillOffice.ts';
import { fillPoints } from './support/fillPoints.ts';
import { watchMemory } from './support/watchMemory.ts';

const POINTS = 1_000_000;
const RECORDS = 20_000;
/** Bytes. */
const MOST = { desk: 400e6, tablet: 250e6 };
const MOVES = 12;

type Used = { readonly peak: number; readonly last: number };

/** Pans and zooms as somebody who looks for something. */
async function lookAround(page: Page, map: string): Promise<void> {
  const region = page.getByRole('region', { name: map });
  await region.focus();
  for (let move = 0; move < MOVES; move += 1) {
    await page.keyboard.press(move % 3 === 0 ? 'ArrowRight' : 'ArrowDown');
    await page.keyboard.press(move % 2 === 0 ? '+' : '-');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

async function measured(
  work: string,
  prepare: (context: BrowserContext) => Promise<void>,
  look: (page: Page) => Promise<void>,
): Promise<Used> {
  const profile = join(work, 'profile');
  const first = await openBrowser(profile);
  await prepare(first);
  await first.close();
  // Started anew: what signing in and the first synchronisation needed is not the map's.
  const context = await openBrowser(profile, { viewport: { width: 1280, height: 800 } });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const watch = watchMemory(profile);
    await look(page);
    return await watch.stop();
  } finally {
    await context.close();
  }
}

async function atDesk(folder: string, say: (line: string) => void): Promise<Used> {
  const office = await BackOffice.start(join(folder, 'data'));
  try {
    await new OfficeClient(office.url).setUp();
    fillPoints(office.data, POINTS);
    say(`${POINTS} interventions are there`);
    return await measured(
      folder,
      (context) => signInAtDesk(context, { office, administrator: ADMINISTRATOR }),
      async (page) => {
        await page.goto(`${office.url}/bureau/carte?time=yes`);
        await page.getByText(/^1\s000\s000 interventions du /).waitFor();
        await page.getByText('Interventions par hectare').waitFor();
        await lookAround(page, 'Carte des interventions');
        for (const name of ['Début', 'De']) {
          await page.getByRole('slider', { name, exact: true }).focus();
          for (let move = 0; move < MOVES; move += 1) await page.keyboard.press('ArrowRight');
        }
      },
    );
  } finally {
    await office.kill();
  }
}

/** Runs in the page: how many records its database holds. */
async function countRecords(): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('sillage');
    asked.onerror = () => {
      reject(asked.error ?? new Error('not opened'));
    };
    asked.onsuccess = () => {
      const counted = asked.result.transaction('records').objectStore('records').count();
      counted.onsuccess = () => {
        asked.result.close();
        resolve(counted.result);
      };
    };
  });
}

async function onTablet(folder: string, say: (line: string) => void): Promise<Used> {
  const office = await BackOffice.start(join(folder, 'data'));
  try {
    const { desk, agent } = await fillOffice(office, RECORDS);
    const { url } = await desk.codeFor(agent.id);
    say(`${RECORDS} interventions are there`);
    return await measured(
      folder,
      async (context) => {
        const page = await context.newPage();
        await page.goto(`${office.url}/enroler${new URL(url).hash}`);
        await page.getByRole('button', { name: 'Enrôler cet appareil' }).click();
        await page.getByRole('heading', { level: 1, name: 'À faire' }).waitFor();
        await expect.poll(() => page.evaluate(countRecords), { timeout: 120_000 }).toBe(RECORDS);
      },
      async (page) => {
        await page.goto(`${office.url}/carte`);
        const map = page.getByRole('region', { name: /^Carte/ });
        await map.waitFor();
        await lookAround(page, (await map.getAttribute('aria-label')) ?? '');
      },
    );
  } finally {
    await office.kill();
  }
}

/**
 * What a page needs of the machine's memory while somebody looks around: the map of the desk with a million
 * interventions, and the map of a tablet that holds 20,000. The ratio is the nearer one to its limit, at its highest.
 */
export const memory: Bench = async (say) => {
  const folder = await mkdtemp(join(tmpdir(), 'sillage-bench-'));
  try {
    const desk = await atDesk(join(folder, 'desk'), say);
    say(`the desk: ${rounded(desk.peak / 1e6, 0)} MB`);
    const tablet = await onTablet(join(folder, 'tablet'), say);
    say(`the tablet: ${rounded(tablet.peak / 1e6, 0)} MB`);
    const megabytes = (bytes: number): number => rounded(bytes / 1e6, 1);
    return {
      ratio: rounded(Math.max(desk.peak / MOST.desk, tablet.peak / MOST.tablet)),
      aim: 1,
      terms: {
        points: POINTS,
        deskPeakMB: megabytes(desk.peak),
        deskLastMB: megabytes(desk.last),
        deskMostMB: megabytes(MOST.desk),
        records: RECORDS,
        tabletPeakMB: megabytes(tablet.peak),
        tabletLastMB: megabytes(tablet.last),
        tabletMostMB: megabytes(MOST.tablet),
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
