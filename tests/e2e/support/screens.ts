import { expect, type Page, type Request } from '@playwright/test';
import { HERE } from './browser.ts';

export type Screen = {
  readonly name: string;
  readonly path: string;
  /** Brings the page to the state to look at. */
  readonly ready?: (page: Page) => Promise<void>;
  /** Leaves it as an agent would: a form left open is what the app opens with next time. */
  readonly leave?: (page: Page) => Promise<void>;
};

/** Milliseconds without a request under way after which a page has stopped asking for things. */
const QUIET = 500;

/** Goes to a screen and waits until it has its title and has stopped asking for things. */
export async function open(page: Page, url: string, screen: Screen): Promise<void> {
  const asking = follow(page);
  await page.goto(`${url}${screen.path}`);
  await settle(page, asking.quiet);
  if (screen.ready) {
    await screen.ready(page);
    await settle(page, asking.quiet);
  }
  asking.stop();
}

/** The requests under way, but for the stream of changes, which never ends. */
function follow(page: Page) {
  const asked = new Set<Request>();
  let changedAt = performance.now();
  const began = (request: Request): void => {
    if (request.resourceType() === 'eventsource') return;
    asked.add(request);
    changedAt = performance.now();
  };
  const ended = (request: Request): void => {
    if (asked.delete(request)) changedAt = performance.now();
  };
  page.on('request', began).on('requestfinished', ended).on('requestfailed', ended);
  return {
    quiet: () => asked.size === 0 && performance.now() - changedAt >= QUIET,
    stop: () => {
      page.off('request', began).off('requestfinished', ended).off('requestfailed', ended);
    },
  };
}

async function settle(page: Page, quiet: () => boolean): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await expect.poll(quiet, { intervals: [50], timeout: 30_000 }).toBe(true);
  await page.waitForFunction(() => {
    const seen = [...document.querySelectorAll('main [class*="_skeleton_"], main img')].filter((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      // What a list cuts off is not asked for either.
      return [0.1, 0.5, 0.9].some((part) => {
        const there = document.elementFromPoint(left + width * part, top + height * part);
        return there !== null && each.contains(there);
      });
    });
    return seen.every((each) => each instanceof HTMLImageElement && each.complete);
  });
}

/** Whether the app would open with a form, by what is kept on the device. */
function isFormOnScreen(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sillage');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
      reading.onerror = () => reject(reading.error ?? new Error('no drafts'));
      reading.onsuccess = () => {
        opening.result.close();
        const drafts = reading.result as { readonly keptAt: number; readonly onScreen?: boolean }[];
        resolve(drafts.toSorted((a, b) => b.keptAt - a.keptAt)[0]?.onScreen === true);
      };
    };
  });
}

/** Where most interventions of this year are, by what is kept on the device: latitude and longitude. */
function mostKnownPlace(): Promise<{ readonly latitude: number; readonly longitude: number }> {
  type Kept = {
    readonly doubtful: boolean;
    readonly intervention: {
      readonly fields: { readonly address?: string; readonly point?: { readonly lat: number; readonly lon: number } };
    };
  };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sillage');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('records').objectStore('records').getAll();
      reading.onerror = () => reject(reading.error ?? new Error('no records'));
      reading.onsuccess = () => {
        opening.result.close();
        const sure = (reading.result as Kept[]).filter((each) => !each.doubtful && each.intervention.fields.point);
        const byAddress = Map.groupBy(sure, (each) => each.intervention.fields.address ?? '');
        const [most] = [...byAddress.values()].toSorted((a, b) => b.length - a.length);
        const point = most?.[0]?.intervention.fields.point;
        if (point) resolve({ latitude: point.lat, longitude: point.lon });
        else reject(new Error('no place is known'));
      };
    };
  });
}

async function keepAsDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Garder en brouillon' }).click();
  await page.waitForURL((url) => !url.pathname.includes('nouvelle'));
  await expect.poll(() => page.evaluate(isFormOnScreen)).toBe(false);
}

export const DOOR: readonly Screen[] = [
  { name: 'enroler', path: '/enroler' },
  { name: 'connexion', path: '/connexion' },
  { name: 'mot-de-passe', path: '/mot-de-passe' },
];

export const FIELD: readonly Screen[] = [
  { name: 'a-faire', path: '/' },
  { name: 'carte', path: '/carte' },
  { name: 'envois', path: '/envois' },
  { name: 'secours', path: '/secours' },
  {
    name: 'nouvelle',
    path: '/nouvelle',
    ready: async (page) => {
      await page.waitForURL(/\/interventions\/nouvelle\//);
    },
    leave: keepAsDraft,
  },
  {
    name: 'lieu-connu',
    path: '/envois',
    ready: async (page) => {
      await page.context().setGeolocation({ ...(await page.evaluate(mostKnownPlace)), accuracy: 4 });
      await page.goto(new URL('/nouvelle', page.url()).href);
      await page.waitForURL(/\/interventions\/nouvelle\//);
      const memory = page.getByRole('region', { name: 'Mémoire du lieu' });
      await memory.getByRole('button').waitFor();
      await memory.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    },
    leave: async (page) => {
      await page.context().setGeolocation(HERE);
      await keepAsDraft(page);
    },
  },
  {
    name: 'intervention',
    path: '/',
    ready: async (page) => {
      await page.locator('main a[href*="/interventions/"]:not([href*="nouvelle"])').first().click();
      await page.waitForURL(/\/interventions\/[^/]+$/);
    },
  },
  { name: 'reglages', path: '/reglages' },
];

export const DESK: readonly Screen[] = [
  { name: 'bureau-carte', path: '/bureau/carte' },
  { name: 'bureau-temps', path: '/bureau/carte?time=yes' },
  { name: 'bureau-zones', path: '/bureau/carte?areas=yes&heat=no' },
  {
    name: 'bureau-perimetre',
    path: '/bureau/carte?perimeter=46.57,0.32,46.57,0.36,46.59,0.37,46.6,0.34,46.59,0.32',
    ready: async (page) => {
      await page.getByRole('link', { name: 'En tableau' }).waitFor();
    },
  },
  {
    name: 'bureau-trace',
    path: '/bureau/carte',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Tracer un périmètre' }).click();
      const map = page.getByRole('region', { name: 'Carte des interventions' });
      for (const [x, y] of [
        [60, 60],
        [200, 80],
        [120, 200],
      ] as const)
        await map.click({ position: { x, y } });
      await page.getByText(/^3 coins/).waitFor();
      await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
    },
  },
  { name: 'bureau-rapport', path: '/bureau/rapport?eye=46.58,0.34,13' },
  { name: 'bureau-interventions', path: '/bureau/interventions' },
  {
    name: 'bureau-detail',
    path: '/bureau/interventions',
    ready: async (page) => {
      await page.locator('tbody a, tbody button').first().click();
      await page.waitForURL(/[?&]id=/);
    },
  },
  { name: 'bureau-lieux', path: '/bureau/lieux' },
  {
    name: 'bureau-lieu',
    path: '/bureau/lieux',
    ready: async (page) => {
      await page.locator('tbody a').first().click();
      await page.getByRole('heading', { name: 'Photos dans le temps' }).waitFor();
    },
  },
  { name: 'bureau-points-chauds', path: '/bureau/lieux?view=hot' },
  {
    name: 'bureau-indicateurs',
    path: '/bureau/indicateurs',
    ready: async (page) => {
      const card = page.getByRole('region', { name: 'Dans le délai' });
      await card.getByText('Définition').click();
      await card.getByText('Tableau').click();
    },
  },
  { name: 'bureau-indicateurs-support', path: '/bureau/indicateurs?by=support' },
  {
    name: 'bureau-releve',
    path: '/bureau/indicateurs?answer=support:pierre&hours=8-12',
    ready: async (page) => {
      await page.getByRole('button', { name: /Relevé/ }).click();
      await page.getByRole('checkbox', { name: 'Brique' }).waitFor();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
    },
  },
  { name: 'bureau-appareils', path: '/bureau/appareils' },
  { name: 'bureau-reglages', path: '/bureau/reglages' },
  { name: 'bureau-secours', path: '/bureau/secours' },
];
