import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Driver } from './driver.ts';
import { firefox, firefoxPath } from './firefox.ts';
import { killedAgainAndAgain } from './killed.ts';
import { hasWebKit, webkit } from './webkit.ts';

/** How often each browser is killed; the long run asks for 50. */
const KILLS = Number(process.env['SILLAGE_KILLS'] ?? '5');

type Browser = { readonly name: string; readonly packages: string; with(profile: string): Driver | null };

const BROWSERS: readonly Browser[] = [
  {
    name: 'Firefox',
    packages: 'firefox-esr, or set FIREFOX to the path of one',
    with: (profile) => {
      const path = firefoxPath();
      return path === null ? null : firefox(path, profile);
    },
  },
  {
    name: 'WebKitGTK',
    packages: 'webkit2gtk-driver, xvfb, procps, python3-gi and gir1.2-webkit2-4.1',
    with: (profile) => (hasWebKit() ? webkit(profile) : null),
  },
];

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-crash-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

for (const { name, packages, with: driverFor } of BROWSERS)
  test(`what was said to be kept outlives ${String(KILLS)} pulled batteries, in ${name}`, async () => {
    const driver = driverFor(join(folder, 'profile'));
    test.skip(driver === null, `there is no ${name} to drive here: install ${packages}`);
    test.setTimeout(120_000 + KILLS * 60_000);
    if (driver) await killedAgainAndAgain(driver, folder, KILLS);
    console.log(`sillage: ${String(KILLS)} kills in ${name}, nothing lost.`);
  });
