import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { firefox, firefoxPath } from './firefox.ts';
import { killedAgainAndAgain } from './killed.ts';

/** How often the browser is killed; the long run asks for 50. */
const KILLS = Number(process.env['SILLAGE_KILLS'] ?? '5');

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-crash-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test(`what was said to be kept outlives ${String(KILLS)} pulled batteries, in Firefox`, async () => {
  const path = firefoxPath();
  test.skip(path === null, 'there is no Firefox here: install firefox-esr, or set FIREFOX to its path');
  test.setTimeout(120_000 + KILLS * 60_000);
  const driver = firefox(path ?? '', join(folder, 'profile'));
  await killedAgainAndAgain(driver, folder, KILLS);
  console.log(`sillage: ${String(KILLS)} kills in Firefox, nothing lost.`);
});
