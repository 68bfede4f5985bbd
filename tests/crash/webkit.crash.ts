import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { killedAgainAndAgain } from './killed.ts';
import { hasWebKit, webkit } from './webkit.ts';

/** How often the browser is killed; the long run asks for 50. */
const KILLS = Number(process.env['SILLAGE_KILLS'] ?? '5');

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-crash-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test(`what was said to be kept outlives ${String(KILLS)} pulled batteries, in WebKitGTK`, async () => {
  test.skip(
    !hasWebKit(),
    'there is no WebKitGTK to drive here: install webkit2gtk-driver, xvfb, python3-gi and gir1.2-webkit2-4.1',
  );
  test.setTimeout(120_000 + KILLS * 60_000);
  await killedAgainAndAgain(webkit(join(folder, 'profile')), folder, KILLS);
  console.log(`sillage: ${String(KILLS)} kills in WebKitGTK, nothing lost.`);
});
