import { existsSync } from 'node:fs';
import { type BrowserContext, chromium, type BrowserContextOptions } from '@playwright/test';

/** For a Chromium that may run as root, and asks nobody outside for anything. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** The Chromium that scripts/test.mjs found; undefined leaves Playwright its own. */
export function chromiumPath(): string | undefined {
  return [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path): path is string => path !== undefined && path !== '' && existsSync(path),
  );
}

/** Where tablets are unless a test moves them. */
export const HERE = { latitude: 46.5802, longitude: 0.3404, accuracy: 6 } as const;

/** A browser with a profile of its own in `folder`, as a tablet has: it can be killed and opened again. */
export async function openBrowser(
  folder: string,
  options: BrowserContextOptions = {},
  flags: readonly string[] = [],
): Promise<BrowserContext> {
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...FLAGS, ...flags],
    headless: true,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 412, height: 915 },
    geolocation: HERE,
    permissions: ['geolocation'],
    ...options,
  });
  // The test runner would wait for ever, and say nothing of where.
  context.setDefaultTimeout(60_000);
  context.setDefaultNavigationTimeout(60_000);
  return context;
}
