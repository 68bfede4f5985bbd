import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** The Firefox that is here, or null. */
export function firefoxPath(): string | null {
  const places = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return places.find((path): path is string => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/** Nobody is there to answer whether the page may know where it is. */
const PREFERENCES = { 'geo.enabled': false, 'intl.accept_languages': 'fr-FR' };

/** A Firefox over WebDriver BiDi, with its profile in a folder of its own. */
export function firefox(executablePath: string, profile: string): Driver {
  let browser: Browser | null = null;
  let page: Page | null = null;
  const here = (): Page => {
    if (!page) throw new Error('the browser is open');
    return page;
  };
  return {
    async open() {
      // What a killed Firefox leaves, and a living one would be taken for.
      for (const name of ['lock', '.parentlock']) await rm(join(profile, name), { force: true });
      browser = await launch({
        browser: 'firefox',
        executablePath,
        userDataDir: profile,
        headless: true,
        defaultViewport: { width: 412, height: 915 },
        extraPrefsFirefox: PREFERENCES,
      });
      page = (await browser.pages())[0] ?? (await browser.newPage());
    },
    async goto(url) {
      await here().goto(url);
    },
    run: (work, ...given) => here().evaluate(work as never, ...given),
    async upload(path) {
      const input = await here().waitForSelector('input[type=file]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    },
    async kill() {
      const child = browser?.process();
      if (child?.pid === undefined) throw new Error('the browser runs here');
      const gone = new Promise((resolve) => child.once('exit', resolve));
      // A group of its own, with all the processes it started.
      process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser?.disconnect().catch(() => undefined);
    },
    async close() {
      await browser?.close();
    },
  };
}
