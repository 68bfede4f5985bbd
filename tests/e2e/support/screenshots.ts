import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { BackOffice } from './backOffice.ts';
import { openBrowser } from './browser.ts';
import { enrolAgent, signInAtDesk, startDemonstration } from './demonstration.ts';
import { DESK, DOOR, FIELD, open, type Screen } from './screens.ts';

/** Makes every picture of docs/screenshots and public/screenshots from the demonstration, at a phone's and a desk's size. */

const OUT = join(import.meta.dirname, '../../../docs/screenshots');
/** The pictures that the browser shows before it installs the app, as manifest.webmanifest names them. */
const INSTALL = join(import.meta.dirname, '../../../public/screenshots');
const SIZES = [
  { name: '412', width: 412, height: 915 },
  { name: '1280', width: 1280, height: 800 },
] as const;

async function shoot(context: BrowserContext, url: string, screens: readonly Screen[]): Promise<void> {
  const page = await context.newPage();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const screen of screens) {
      await open(page, url, screen);
      await page.screenshot({ path: join(OUT, `${screen.name}-${size.name}.png`) });
      console.log(`${screen.name}-${size.name}.png`);
      await screen.leave?.(page);
    }
  }
  await page.close();
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const work = await mkdtemp(join(tmpdir(), 'sillage-screenshots-'));
const empty = await BackOffice.start(join(work, 'empty'));
const first = await openBrowser(join(work, 'first'));
await shoot(first, empty.url, [{ name: 'bienvenue', path: '/bienvenue' }]);
await first.close();
await empty.kill();

const running = await startDemonstration(join(work, 'demonstration'));
try {
  const tablet = await openBrowser(join(work, 'tablet'));
  await shoot(tablet, running.office.url, DOOR);
  await enrolAgent(tablet, running);
  await shoot(tablet, running.office.url, FIELD);
  await tablet.close();
  const desk = await openBrowser(join(work, 'desk'));
  await signInAtDesk(desk, running);
  await shoot(desk, running.office.url, DESK);
  await desk.close();
} finally {
  await running.office.kill();
  await rm(work, { recursive: true, force: true });
}
await copyFile(join(OUT, 'a-faire-412.png'), join(INSTALL, 'field.png'));
await copyFile(join(OUT, 'bureau-carte-1280.png'), join(INSTALL, 'desk.png'));
